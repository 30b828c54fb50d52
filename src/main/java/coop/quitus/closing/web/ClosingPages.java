package coop.quitus.closing.web;

import coop.quitus.closing.Closing;
import coop.quitus.closing.ClosingFinding;
import coop.quitus.closing.Closings;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// Draws the page of a closing for who reads it, and answers what is asked there.
@Component
final class ClosingPages {

    private final Closings closings;
    private final Rights rights;
    private final Clock clock;

    ClosingPages(Closings closings, Rights rights, Clock clock) {
        this.closings = closings;
        this.rights = rights;
        this.clock = clock;
    }

    ClosingPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Person reader,
            Map<String, String> sent,
            List<Sentence> sentences) {
        String here = Here.closing(cooperative, year);
        return new ClosingPage(
                frame.titled("La clôture de l'année"),
                Here.year(cooperative, year),
                closings.of(cooperative, year),
                closings.steps(cooperative, year),
                closings.versions(cooperative, year),
                LocalDate.now(clock),
                rights.opens("POST", here + "/offre", reader),
                rights.opens("POST", here + "/envoi", reader),
                rights.opens("POST", here + "/acceptation", reader),
                sent,
                sentences);
    }

    /// The page again, with a word once it was done, with sentences when it was refused.
    ///
    /// @param undo where to undo it; empty when there is nothing to undo
    <T> View answer(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Person reader,
            Map<String, String> sent,
            Outcome<T, ClosingFinding> outcome,
            Function<T, String> word,
            String undo) {
        return switch (outcome) {
            case Outcome.Done<T, ClosingFinding>(T value, List<ClosingFinding> remarks) ->
                    SeeOther.page(Here.closing(cooperative, year))
                            .saying(word.apply(value) + remarks(remarks), undo);
            case Outcome.Refused<T, ClosingFinding>(List<ClosingFinding> findings) ->
                    page(frame, cooperative, year, reader, sent, Here.said(findings)).refused();
        };
    }

    private static String remarks(List<ClosingFinding> remarks) {
        return Here.said(remarks).stream()
                .map(sentence -> " " + sentence.fact() + " " + sentence.remedy())
                .collect(Collectors.joining());
    }

    /// What is said after a step of the closing itself.
    static Function<Closing, String> saying(String word) {
        return _ -> word;
    }
}
