package coop.quitus.appointment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a nomination stands today: what each teacher of the school said, and what still stands in
/// the way of the appointment.
///
/// @param teachers those who teach there today, by name
/// @param findings what would refuse the appointment now, and what is worth saying
public record Consent(List<Teacher> teachers, List<AppointmentFinding> findings) {

    public Consent {
        teachers = List.copyOf(teachers);
        findings = List.copyOf(findings);
    }

    /// Someone who teaches there today.
    ///
    /// @param voice their last word; null while they have said none
    public record Teacher(UUID person, String name, Nomination.@Nullable Voice voice) {

        public boolean agrees() {
            return voice != null && voice.agrees();
        }
    }

    public long agreeing() {
        return teachers.stream().filter(Teacher::agrees).count();
    }
}
