package coop.quitus.appointment;

import coop.quitus.handover.HandoverRules;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that is refused or remarked about naming, ending and telling the bank.
public sealed interface AppointmentFinding extends Finding {

    @Override
    default Severity severity() {
        return switch (this) {
            case ReportMissing(var _, boolean refused) ->
                    refused ? Severity.BLOCKS : Severity.WARNS;
            case PledgeToCome _, CountToCome _ -> Severity.INFORMS;
            default -> Severity.BLOCKS;
        };
    }

    @Override
    default @Nullable Rule rule() {
        return switch (this) {
            case TeachersMissing _, NobodySaid _, SaysNo _ -> AppointmentRules.MAN_04;
            case NoReason _, NotTheOfficer _, CountToCome _ -> AppointmentRules.MAN_05;
            case NoNumbers _, NoAccount _, NoSignatory _ -> AppointmentRules.MAN_06;
            case HolderStays _ -> HandoverRules.MAN_02;
            case ReportMissing _ -> HandoverRules.MAN_03;
            default -> null;
        };
    }

    @Override
    default String field() {
        return switch (this) {
            case Missing(String field, String _) -> field;
            case TooLong(String field, int _) -> field;
            case NotADay(String field, LocalDate _) -> field;
            case NoReason _ -> "motif";
            case NoAccount _ -> "compte";
            case NoSignatory _ -> "entrants";
            case NotGiven(Finding about) -> about.field();
            default -> "";
        };
    }

    /// A field without words.
    ///
    /// @param what in French: *le nom*
    record Missing(String field, String what) implements AppointmentFinding {}

    record TooLong(String field, int most) implements AppointmentFinding {}

    /// Someone is put forward for that part already.
    record UnderWay(String name) implements AppointmentFinding {}

    record NoSuchNomination() implements AppointmentFinding {}

    /// It was answered, or taken back.
    record Answered() implements AppointmentFinding {}

    /// Only those who teach in this school say yes.
    record NotATeacher() implements AppointmentFinding {}

    /// Some teachers have said nothing yet (MAN-04).
    record TeachersMissing(List<String> names) implements AppointmentFinding {
        public TeachersMissing {
            names = List.copyOf(names);
        }
    }

    /// No teacher is known here, and no form was filed (MAN-04).
    record NobodySaid() implements AppointmentFinding {}

    /// A teacher says no (MAN-04).
    record SaysNo(String name) implements AppointmentFinding {}

    /// Someone still holds the mandate, and the hand-over is not signed (MAN-02).
    record HolderStays(String name) implements AppointmentFinding {}

    /// The association does not have the report of the year that is over (MAN-03).
    ///
    /// @param refused whether the association refuses the mandate for it
    record ReportMissing(SchoolYear year, boolean refused) implements AppointmentFinding {}

    /// The engagement of the year is still to be signed.
    record PledgeToCome(String name) implements AppointmentFinding {}

    /// The cash box and the bank are to be counted now that the mandate has ended.
    record CountToCome(String name) implements AppointmentFinding {}

    /// Only an officer of the association appoints and revokes.
    record NotTheOfficer() implements AppointmentFinding {}

    record NoReason() implements AppointmentFinding {}

    /// No such mandate runs here today.
    record NoSuchMandate() implements AppointmentFinding {}

    /// It closed on that day.
    record CooperativeIsClosed(LocalDate on) implements AppointmentFinding {}

    /// The mandate was refused.
    record NotGiven(Finding finding) implements AppointmentFinding {}

    /// The association has given neither its SIREN nor its RNA number (MAN-06).
    record NoNumbers() implements AppointmentFinding {}

    /// Neither an IBAN nor a number that can be one.
    record NoAccount() implements AppointmentFinding {}

    record NoSignatory() implements AppointmentFinding {}

    record NoSuchLetter() implements AppointmentFinding {}

    /// The request is not there any more.
    record AnotherState(BankLetter.State state) implements AppointmentFinding {}

    /// Before the letter, or still to come.
    record NotADay(String field, LocalDate from) implements AppointmentFinding {}
}
