package coop.quitus.sampling.web;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.sampling.Visit;
import coop.quitus.sampling.VisitConclusion;
import coop.quitus.sampling.VisitLook;
import coop.quitus.sampling.VisitObservation;
import coop.quitus.sampling.VisitPiece;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Dates;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One visit, as its visitor fills it in and as the cooperative reads it.
///
/// @param here this page
/// @param back all visits; null for who does not see them
/// @param year where the year's own pages stand
/// @param cash what the books say the box holds
/// @param discloses whether this reader may see what was drawn
/// @param sent what was typed; empty unless it was refused
public record VisitPage(
        Frame frame,
        String here,
        @Nullable String back,
        String year,
        Visit visit,
        Money cash,
        LocalDate today,
        boolean discloses,
        boolean mayVisit,
        boolean mayAnswer,
        Map<String, String> sent,
        List<Sentence> sentences)
        implements Page {

    /// Something to look at.
    ///
    /// @param href where it is seen
    public record Line(
            String thing, String name, String more, String href, @Nullable VisitLook look) {}

    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (VisitPiece one : visit.pieces()) {
            lines.add(
                    new Line(
                            one.thing(),
                            one.piece() + ", " + one.amount().inFrench(),
                            one.label()
                                    + ", le "
                                    + Dates.longDay(one.on())
                                    + " ("
                                    + one.stratum().inFrench()
                                    + ")",
                            year + "/cahier/" + one.piece(),
                            visit.lookAt(one.thing()).orElse(null)));
        }
        for (VisitLook.Thing one : VisitLook.Thing.values()) {
            lines.add(
                    new Line(
                            one.name(),
                            one.inFrench(),
                            one == VisitLook.Thing.CASH
                                    ? "Le cahier dit " + cash.inFrench() + "."
                                    : "",
                            "",
                            visit.lookAt(one.name()).orElse(null)));
        }
        return lines;
    }

    public boolean writes() {
        return mayVisit && !visit.concluded();
    }

    public String lead() {
        VisitConclusion end = visit.conclusion();
        if (end != null) {
            return end.verdict().inFrench()
                    + ". Visite du "
                    + Dates.longDay(end.visitedOn())
                    + ", signée "
                    + end.by()
                    + ".";
        }
        return discloses
                ? visit.looks().size() + " sur " + visit.things() + " regardés."
                : "Votre coopérative est sortie au tirage de cette année.";
    }

    public String typed(String name) {
        return sent.getOrDefault(name, "");
    }

    public List<Choice> gravities() {
        return Stream.of(VisitObservation.Gravity.values())
                .map(one -> new Choice(one.name(), one.inFrench()))
                .toList();
    }

    public List<Choice> verdicts() {
        return Stream.of(VisitConclusion.Verdict.values())
                .map(one -> new Choice(one.name(), one.inFrench()))
                .toList();
    }

    public static State state(VisitLook look) {
        return look.verdict() == VisitLook.Verdict.GOOD ? State.GOOD : State.WRONG;
    }

    public State state(VisitObservation one) {
        return one.closed() ? State.GOOD : one.lateOn(today) ? State.WRONG : State.WAITING;
    }

    public String word(VisitObservation one) {
        if (one.closed()) {
            return one.asked().isEmpty() ? "conseil" : "clos";
        }
        return one.lateOn(today) ? "en retard" : "en attente";
    }
}
