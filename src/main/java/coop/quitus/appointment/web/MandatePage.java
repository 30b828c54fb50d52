package coop.quitus.appointment.web;

import coop.quitus.appointment.AppointmentSentences;
import coop.quitus.appointment.Consent;
import coop.quitus.appointment.MandateEvent;
import coop.quitus.appointment.MandateStanding.Holder;
import coop.quitus.appointment.Nomination;
import coop.quitus.document.Voucher;
import coop.quitus.identity.Role;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Sentence;
import coop.quitus.kernel.Severity;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Who holds the mandate of a cooperative, who is put forward, and all that happened.
///
/// @param here this page
/// @param home of the cooperative
/// @param pledge the engagement the reader still has to sign; empty for anyone else
/// @param may what this reader may do
/// @param sent what a form sent, when it comes back
public record MandatePage(
        Frame frame,
        String here,
        String home,
        CooperativeId cooperative,
        LocalDate today,
        List<Holder> holders,
        List<Waiting> waiting,
        String pledge,
        May may,
        List<MandateEvent> history,
        Map<String, String> sent,
        List<Sentence> sentences)
        implements Page {

    /// @param nominate put someone forward, file the form, take it back
    /// @param appoint appoint, refuse, revoke
    /// @param write letters to the bank
    /// @param count go to the cash box and to the bank
    public record May(boolean nominate, boolean appoint, boolean write, boolean count) {}

    /// A nomination that waits, as this reader meets it.
    ///
    /// @param teaches whether the reader's own word is asked
    public record Waiting(
            Nomination nomination, Consent consent, List<Voucher> forms, boolean teaches) {

        public List<Sentence> sentences() {
            return AppointmentSentences.of(consent.findings());
        }

        /// Whether the association could appoint now.
        public boolean ready() {
            return consent.findings().stream().noneMatch(one -> one.severity() == Severity.BLOCKS);
        }
    }

    public List<Choice> parts() {
        return List.of(
                new Choice(Role.MANDATE_HOLDER.name(), "Mandataire", "répond du compte"),
                new Choice(Role.TREASURER.name(), "Cosignataire", "signe à côté"));
    }

    public String typed(String name) {
        return sent.getOrDefault(name, "");
    }
}
