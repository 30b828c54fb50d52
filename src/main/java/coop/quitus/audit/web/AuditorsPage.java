package coop.quitus.audit.web;

import coop.quitus.audit.Auditors;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// Who is invited into the auditor's room, for whom invites.
///
/// @param room the address of the room
/// @param sent what a form sent, when it comes back
public record AuditorsPage(
        Frame frame,
        String room,
        String here,
        List<Auditors.Invitation> invitations,
        boolean mayInvite,
        Map<String, String> sent,
        List<Sentence> sentences)
        implements Page {

    public String typed(String name) {
        return sent.getOrDefault(name, "");
    }

    public static String standing(Auditors.Invitation one) {
        if (one.past()) {
            return "finie";
        }
        return one.holds() ? "ouverte" : "à venir";
    }
}
