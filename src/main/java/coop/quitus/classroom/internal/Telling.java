package coop.quitus.classroom.internal;

import coop.quitus.classroom.ClassJournal;
import coop.quitus.classroom.ClassroomFinding;
import coop.quitus.classroom.JournalPiece;
import coop.quitus.classroom.SchoolClass;
import coop.quitus.classroom.Solidarity;
import coop.quitus.classroom.SolidarityAction;
import coop.quitus.database.Tenancy;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Keeps what the class does for others, and its journal.
@Component
final class Telling implements Solidarity, ClassJournal {

    private final Tenancy tenancy;
    private final DeedTable table;
    private final Words words;
    private final Clock clock;

    Telling(Tenancy tenancy, DeedTable table, Words words, Clock clock) {
        this.tenancy = tenancy;
        this.table = table;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<SolidarityAction> of(SchoolClass where) {
        return tenancy.reading(where.cooperative(), () -> table.actions(where));
    }

    @Override
    public Outcome<UUID, ClassroomFinding> plan(
            SchoolClass where, String what, String forWhom, LocalDate by, Actor actor) {
        List<ClassroomFinding> findings =
                Words.all(
                        words.needed(where, "quoi", what, 120),
                        words.needed(where, "pour", forWhom, 80),
                        by.isBefore(LocalDate.now(clock))
                                ? List.of(new ClassroomFinding.TooEarly("quand"))
                                : List.of());
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        var action = new SolidarityAction(Ids.next(clock), what, forWhom, by, Optional.empty());
        AssociationId association = words.associationOf(where);
        tenancy.within(where.cooperative(), () -> table.plan(where, association, action, actor));
        return Outcome.done(action.id());
    }

    @Override
    public void done(SchoolClass where, UUID action, Actor by) {
        tenancy.within(where.cooperative(), () -> table.done(where, action, LocalDate.now(clock)));
    }

    @Override
    public List<JournalPiece> readBy(SchoolClass where) {
        return tenancy.reading(where.cooperative(), () -> table.pieces(where));
    }

    @Override
    public Outcome<UUID, ClassroomFinding> write(
            SchoolClass where, String title, String body, Actor by) {
        List<ClassroomFinding> findings =
                Words.all(
                        words.needed(where, "titre", title, 80),
                        words.needed(where, "texte", body, 1500));
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        var piece =
                new JournalPiece(
                        Ids.next(clock),
                        where.code(),
                        title,
                        body,
                        false,
                        clock.instant(),
                        by.name());
        AssociationId association = words.associationOf(where);
        tenancy.within(where.cooperative(), () -> table.write(where, association, piece));
        return Outcome.done(piece.id());
    }

    @Override
    public void show(SchoolClass where, UUID piece, boolean school, Actor by) {
        tenancy.within(where.cooperative(), () -> table.show(where, piece, school));
    }

    @Override
    public void takeAway(SchoolClass where, UUID piece, Actor by) {
        tenancy.within(where.cooperative(), () -> table.takeAway(where, piece));
    }
}
