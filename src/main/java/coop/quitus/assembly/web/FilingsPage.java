package coop.quitus.assembly.web;

import coop.quitus.assembly.Authority;
import coop.quitus.assembly.Deposit;
import coop.quitus.assembly.Enclosure;
import coop.quitus.assembly.Meeting;
import coop.quitus.assembly.SubsidyMeter;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// What the State is sent after a general meeting.
///
/// @param here this page
/// @param back the meeting
/// @param late whether the last day to publish has passed without a deposit
public record FilingsPage(
        Frame frame,
        String here,
        String back,
        Meeting meeting,
        SubsidyMeter meter,
        List<Enclosure> enclosures,
        List<Deposit> deposits,
        boolean late,
        boolean mayWrite,
        Map<String, String> sent,
        List<Sentence> sentences)
        implements Page {

    public String typed(String name) {
        return sent.getOrDefault(name, "");
    }

    public List<Choice> authorities() {
        return Arrays.stream(Authority.values())
                .map(one -> new Choice(one.name(), one.inFrench()))
                .toList();
    }

    public List<Choice> kinds() {
        return Arrays.stream(Enclosure.Kind.values())
                .map(one -> new Choice(one.name(), one.inFrench()))
                .toList();
    }

    public boolean sentTo(Authority authority) {
        return deposits.stream().anyMatch(one -> one.authority() == authority);
    }
}
