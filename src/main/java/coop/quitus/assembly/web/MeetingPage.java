package coop.quitus.assembly.web;

import coop.quitus.assembly.Meeting;
import coop.quitus.assembly.Voter;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A general meeting: where it stands, its agenda and votes, its minutes; its roll on another page.
///
/// @param here the page of the meeting
/// @param back all meetings
/// @param begun whether its day has come
/// @param mayWrite whether the reader holds the meeting
/// @param maySign whether the reader is an officer
/// @param sent what a form sent, when it comes back
public record MeetingPage(
        Frame frame,
        String here,
        String back,
        Meeting meeting,
        boolean begun,
        boolean mayWrite,
        boolean maySign,
        boolean onRoll,
        Map<String, String> sent,
        List<Sentence> sentences)
        implements Page {

    public String typed(String name, Object otherwise) {
        return sent.getOrDefault(name, otherwise.toString());
    }

    /// Whether votes may be noted now.
    public boolean votes() {
        return mayWrite && begun && meeting.minutes() == null && meeting.quorum().reached();
    }

    /// Whether a second call is what remains.
    public boolean recalls() {
        return mayWrite
                && begun
                && meeting.minutes() == null
                && meeting.firstCall() == null
                && meeting.secondCall() == null
                && !meeting.quorum().reached();
    }

    public long written() {
        return meeting.roll().stream().filter(Voter::written).count();
    }

    /// Who may give a voice or carry one.
    public List<Choice> voices() {
        return meeting.roll().stream()
                .filter(one -> one.holder() != null)
                .map(one ->
                        new Choice(
                                one.cooperative().toString(),
                                one.number() + " " + one.school(),
                                one.holderName()))
                .toList();
    }

    /// The name of the cooperative that carries a voice.
    public String name(CooperativeId id) {
        return meeting.roll().stream()
                .filter(one -> Objects.equals(one.cooperative(), id))
                .map(Voter::school)
                .findFirst()
                .orElse("");
    }
}
