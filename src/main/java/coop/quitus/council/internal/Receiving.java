package coop.quitus.council.internal;

import coop.quitus.council.AgendaItem;
import coop.quitus.council.AgendaPart;
import coop.quitus.council.Body;
import coop.quitus.council.Box;
import coop.quitus.council.BoxNote;
import coop.quitus.council.CouncilFinding;
import coop.quitus.database.Tenancy;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/// Receives what pupils drop into the box, and what becomes of it.
@Service
final class Receiving implements Box {

    private static final int LONGEST = 300;
    private static final int TITLE = 200;

    private final Tenancy tenancy;
    private final Guard guard;
    private final NoteTable notes;
    private final Arranging arranging;
    private final Clock clock;

    Receiving(Tenancy tenancy, Guard guard, NoteTable notes, Arranging arranging, Clock clock) {
        this.tenancy = tenancy;
        this.guard = guard;
        this.notes = notes;
        this.arranging = arranging;
        this.clock = clock;
    }

    @Override
    public Outcome<BoxNote, CouncilFinding> drop(
            CooperativeId cooperative, SchoolYear year, BoxNote.Draft draft, Actor by) {
        var findings =
                new ArrayList<CouncilFinding>(
                        guard.body(cooperative, Body.ofClass(draft.classCode())));
        findings.addAll(guard.text(cooperative, year, "texte", draft.text(), LONGEST));
        boolean toSomeone = draft.kind().isToSomeone();
        if (draft.text().isBlank()
                && draft.pictures().isEmpty()
                && !(toSomeone && draft.toPupil() != null)) {
            findings.add(new CouncilFinding.Missing("texte", "ton mot, ou une image"));
        }
        Stream.of(draft.byPupil(), draft.toPupil())
                .filter(java.util.Objects::nonNull)
                .filter(id -> !guard.isOfTheClass(cooperative, year, draft.classCode(), id))
                .forEach(_ -> findings.add(new CouncilFinding.NotOfTheClass("eleve")));
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        var kept =
                new BoxNote.Draft(
                        draft.classCode(),
                        draft.kind(),
                        draft.text(),
                        draft.pictures().stream().distinct().limit(4).toList(),
                        draft.dictated(),
                        draft.byPupil(),
                        toSomeone ? draft.toPupil() : null);
        return tenancy.within(
                cooperative,
                () -> {
                    UUID id = notes.drop(guard.school(cooperative), year, kept);
                    return Outcome.done(notes.find(cooperative, id).orElseThrow());
                });
    }

    @Override
    public Outcome<BoxNote, CouncilFinding> keep(CooperativeId cooperative, UUID note, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    BoxNote here = notes.find(cooperative, note).orElseThrow();
                    if (here.state() != BoxNote.State.WAITING) {
                        return Outcome.refused(new CouncilFinding.AlreadyAnswered(here.state()));
                    }
                    notes.answer(cooperative, note, BoxNote.State.KEPT, "");
                    arranging.place(
                            cooperative,
                            notes.yearOf(cooperative, note),
                            Body.ofClass(here.classCode()),
                            point(here),
                            note,
                            null,
                            by);
                    return Outcome.done(notes.find(cooperative, note).orElseThrow());
                });
    }

    /// Who is congratulated is not written here: the page says it while the year lasts.
    private AgendaItem point(BoxNote note) {
        AgendaPart part =
                switch (note.kind()) {
                    case PROPOSE -> AgendaPart.PROJECTS;
                    case ASK -> AgendaPart.COOPERATIVE;
                    case CONGRATULATE, THANK -> AgendaPart.GROUP;
                };
        boolean says = !note.kind().isToSomeone() && !note.text().isBlank();
        String title = says ? note.text() : note.kind().noun();
        boolean cut = title.length() > TITLE;
        return new AgendaItem(
                Ids.next(clock),
                part,
                cut ? title.substring(0, TITLE - 1) + "…" : title,
                cut || !says ? note.text() : "",
                List.of(),
                "");
    }

    @Override
    public Outcome<BoxNote, CouncilFinding> answer(
            CooperativeId cooperative, UUID note, BoxNote.State state, String words, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    BoxNote here = notes.find(cooperative, note).orElseThrow();
                    var findings =
                            new ArrayList<CouncilFinding>(
                                    guard.needed(
                                            cooperative,
                                            notes.yearOf(cooperative, note),
                                            "reponse",
                                            "un mot pour l'élève",
                                            words,
                                            LONGEST));
                    if (here.state() != BoxNote.State.WAITING) {
                        findings.add(new CouncilFinding.AlreadyAnswered(here.state()));
                    }
                    if (!findings.isEmpty()) {
                        return Outcome.refused(findings);
                    }
                    notes.answer(cooperative, note, state, words);
                    return Outcome.done(notes.find(cooperative, note).orElseThrow());
                });
    }

    @Override
    public Optional<BoxNote> find(CooperativeId cooperative, UUID note) {
        return tenancy.reading(cooperative, () -> notes.find(cooperative, note));
    }

    @Override
    public List<BoxNote> of(CooperativeId cooperative, SchoolYear year, String classCode) {
        return tenancy.reading(cooperative, () -> notes.of(cooperative, year, classCode));
    }
}
