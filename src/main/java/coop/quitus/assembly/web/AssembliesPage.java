package coop.quitus.assembly.web;

import coop.quitus.assembly.Majority;
import coop.quitus.assembly.Meeting;
import coop.quitus.assembly.MeetingKind;
import coop.quitus.assembly.Share;
import coop.quitus.assembly.Statutes;
import coop.quitus.assembly.Theme;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The general meetings of an association, and the form of the next.
///
/// @param here this page
/// @param key of the form
/// @param usual the statutes of the last meeting, to be kept or changed
/// @param year whose accounts the next one hears, as it starts
/// @param themes those that are ticked
/// @param sent what a form sent, when it comes back
public record AssembliesPage(
        Frame frame,
        String here,
        List<Meeting> meetings,
        boolean mayWrite,
        UUID key,
        Statutes usual,
        int year,
        List<Theme> themes,
        Map<String, String> sent,
        List<Sentence> sentences)
        implements Page {

    public String typed(String name, Object otherwise) {
        return sent.getOrDefault(name, otherwise.toString());
    }

    public List<Choice> kinds() {
        return Arrays.stream(MeetingKind.values())
                .map(one -> new Choice(one.name(), one.inFrench()))
                .toList();
    }

    public List<Choice> shares() {
        return Arrays.stream(Share.values())
                .map(one -> new Choice(one.name(), one.inFrench()))
                .toList();
    }

    public List<Choice> majorities() {
        return Arrays.stream(Majority.values())
                .map(one -> new Choice(one.name(), one.inFrench()))
                .toList();
    }
}
