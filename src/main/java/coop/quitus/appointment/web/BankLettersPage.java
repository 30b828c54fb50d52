package coop.quitus.appointment.web;

import coop.quitus.appointment.BankLetter;
import coop.quitus.appointment.BankLetter.Kind;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.State;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The letters of the association to the bank of a cooperative, and what became of each.
///
/// @param here this page
/// @param back the mandate's page
/// @param proposed what the form says before anyone types
/// @param sent what a form sent, when it comes back
public record BankLettersPage(
        Frame frame,
        String here,
        String back,
        LocalDate today,
        List<BankLetter> letters,
        boolean mayWrite,
        boolean mayRead,
        Map<String, String> proposed,
        Map<String, String> sent,
        List<Sentence> sentences)
        implements Page {

    public List<Choice> kinds() {
        return Arrays.stream(Kind.values())
                .map(one -> new Choice(one.name(), one.inFrench()))
                .toList();
    }

    public String typed(String name) {
        return sent.getOrDefault(name, proposed.getOrDefault(name, ""));
    }

    public static State state(BankLetter.State state) {
        return switch (state) {
            case PREPARED, SENT -> State.WAITING;
            case DONE -> State.GOOD;
            case DROPPED -> State.SILENT;
        };
    }
}
