package coop.quitus.kit;

import coop.quitus.kernel.Severity;
import java.util.List;
import java.util.Optional;

/// What came of reading a file: a kit, or the faults that stand in the way; remarks either way.
///
/// @param kit empty as long as one finding blocks
/// @param findings in the order of the lines
public record KitReading(Optional<Kit> kit, List<KitFinding> findings) {

    public KitReading {
        findings = List.copyOf(findings);
    }

    /// Those that stand in the way.
    public List<KitFinding> faults() {
        return findings.stream().filter(finding -> finding.severity() == Severity.BLOCKS).toList();
    }

    public List<KitFinding> remarks() {
        return findings.stream().filter(finding -> finding.severity() != Severity.BLOCKS).toList();
    }
}
