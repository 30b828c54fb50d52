package coop.quitus.appointment.web;

import coop.quitus.appointment.BankLetter;
import coop.quitus.appointment.MandateStanding;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.State;
import java.util.List;
import java.util.Locale;

/// The mandates of all the cooperatives of an association.
///
/// @param here this page
/// @param shown which of them: the filter in force
/// @param asksReportFirst whether a mandate is refused while the last report is missing
public record AssociationMandatesPage(
        Frame frame,
        String here,
        Filter shown,
        List<MandateStanding> all,
        boolean asksReportFirst,
        boolean mayDecide)
        implements Page {

    /// A filter, said as a sentence.
    public enum Filter {
        TOUTES("Toutes les coopératives"),
        SANS_MANDATAIRE("Sans mandataire"),
        SANS_ENGAGEMENT("Engagement à signer"),
        SANS_FORMATION("Formation à suivre"),
        A_NOMMER("Une nomination attend"),
        BANQUE("La banque n'a pas répondu"),
        SEULS("Une seule personne signe");

        private final String french;

        Filter(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }

        /// As the address says it.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        boolean keeps(MandateStanding one) {
            return switch (this) {
                case TOUTES -> true;
                case SANS_MANDATAIRE -> !one.held();
                case SANS_ENGAGEMENT -> one.lacksPledge();
                case SANS_FORMATION -> one.lacksTraining();
                case A_NOMMER -> one.pending() > 0;
                case BANQUE ->
                        one.letter() == BankLetter.State.PREPARED
                                || one.letter() == BankLetter.State.SENT;
                case SEULS -> one.alone();
            };
        }
    }

    public List<MandateStanding> standings() {
        return all.stream().filter(shown::keeps).toList();
    }

    public long count(Filter filter) {
        return all.stream().filter(filter::keeps).count();
    }

    public static State state(boolean good) {
        return good ? State.GOOD : State.WAITING;
    }
}
