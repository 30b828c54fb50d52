package coop.quitus.verification;

import coop.quitus.kernel.Severity;
import java.util.List;

/// Those who verify a year together (*commission de contrôle*), beside what their association asks.
///
/// @param verifiers who was named and not withdrawn, in the order they were
/// @param findings what is missing or may not be (VER-01)
public record Panel(
        PanelPolicy policy, List<Verifier> verifiers, List<VerificationFinding> findings) {

    public Panel {
        verifiers = List.copyOf(verifiers);
        findings = List.copyOf(findings);
    }

    /// Whether it may begin.
    public boolean complete() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.BLOCKS);
    }
}
