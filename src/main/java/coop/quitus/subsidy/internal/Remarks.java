package coop.quitus.subsidy.internal;

import coop.quitus.subsidy.Subsidy;
import coop.quitus.subsidy.SubsidyFinding;
import coop.quitus.subsidy.SubsidyRules;
import coop.quitus.subsidy.SubsidyStanding;
import coop.quitus.subsidy.SubsidyTerms;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is worth saying of one subsidy. Pure.
final class Remarks {

    private Remarks() {}

    static List<SubsidyFinding> of(SubsidyStanding standing) {
        Subsidy file = standing.subsidy();
        var findings = new ArrayList<SubsidyFinding>();
        SubsidyTerms terms = file.terms();
        if (standing.beyond()) {
            findings.add(
                    new SubsidyFinding.SpentBeyond(
                            file.code(), standing.received(), standing.spent()));
        }
        if (standing.received().isZero()) {
            findings.add(new SubsidyFinding.NothingReceived(file.code(), terms.granted()));
        }
        if (terms.kind().isPublic()
                && terms.convention().isBlank()
                && terms.granted().compareTo(SubsidyRules.CONVENTION_ABOVE) > 0) {
            findings.add(new SubsidyFinding.NoConvention(file.code(), terms.granted()));
        }
        if (terms.kind().isPublic() && terms.pledgedOn() == null) {
            findings.add(new SubsidyFinding.NoPledge(file.code(), terms.funder()));
        }
        return findings;
    }

    static Optional<SubsidyFinding.ReportSoon> reportSoon(Subsidy file, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, file.terms().reportDue());
        boolean sent =
                file.letters().stream()
                        .anyMatch(letter -> letter.kind() == Subsidy.LetterKind.REPORT);
        return sent || days > SubsidyRules.REMINDERS.getFirst()
                ? Optional.empty()
                : Optional.of(
                        new SubsidyFinding.ReportSoon(
                                file.code(),
                                file.terms().funder(),
                                file.terms().reportDue(),
                                days));
    }
}
