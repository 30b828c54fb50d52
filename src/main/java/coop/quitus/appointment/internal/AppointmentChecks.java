package coop.quitus.appointment.internal;

import coop.quitus.appointment.AppointmentFinding;
import coop.quitus.appointment.Consent.Teacher;
import coop.quitus.appointment.NewNomination;
import coop.quitus.appointment.Nomination;
import coop.quitus.kernel.SchoolYear;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands in the way of an appointment. Pure: no clock, no database.
final class AppointmentChecks {

    private AppointmentChecks() {}

    /// What an appointment looks at.
    ///
    /// @param holder who still holds the mandate, with no hand-over signed; null when nobody does
    /// @param missing the year whose report is not in; null when none is missing
    /// @param reportFirst whether the association refuses a mandate for that
    record Facts(
            Nomination nomination,
            List<Teacher> teachers,
            @Nullable String holder,
            @Nullable SchoolYear missing,
            boolean reportFirst) {}

    static List<AppointmentFinding> of(Facts facts) {
        var findings = new ArrayList<AppointmentFinding>();
        voices(facts, findings);
        if (facts.holder() != null) {
            findings.add(new AppointmentFinding.HolderStays(facts.holder()));
        }
        if (facts.missing() != null) {
            findings.add(
                    new AppointmentFinding.ReportMissing(facts.missing(), facts.reportFirst()));
        }
        return findings;
    }

    /// All say yes on line, or all signed on paper (MAN-04).
    private static void voices(Facts facts, List<AppointmentFinding> findings) {
        if (!facts.nomination().forms().isEmpty()) {
            return;
        }
        if (facts.teachers().isEmpty()) {
            findings.add(new AppointmentFinding.NobodySaid());
        }
        facts.teachers().stream()
                .filter(one -> one.voice() != null && !one.agrees())
                .map(one -> new AppointmentFinding.SaysNo(one.name()))
                .forEach(findings::add);
        List<String> silent =
                facts.teachers().stream()
                        .filter(one -> one.voice() == null)
                        .map(Teacher::name)
                        .toList();
        if (!silent.isEmpty()) {
            findings.add(new AppointmentFinding.TeachersMissing(silent));
        }
    }

    /// What a nomination lacks before it is opened.
    static List<AppointmentFinding> of(NewNomination asked) {
        var findings = new ArrayList<AppointmentFinding>();
        text(asked.name(), "nom", "le nom", 120, findings);
        text(asked.email(), "courriel", "l'adresse électronique", 200, findings);
        if (asked.words().length() > 500) {
            findings.add(new AppointmentFinding.TooLong("mots", 500));
        }
        return findings;
    }

    private static void text(
            String text, String field, String what, int most, List<AppointmentFinding> findings) {
        if (text.isEmpty()) {
            findings.add(new AppointmentFinding.Missing(field, what));
        } else if (text.length() > most) {
            findings.add(new AppointmentFinding.TooLong(field, most));
        }
    }
}
