package coop.quitus.council.internal;

import coop.quitus.council.Decision;
import coop.quitus.council.Deliberation;
import coop.quitus.council.Register;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// Numbers adopted decisions into the register, and checks that it holds.
@Service
final class Registering implements Register {

    private final Tenancy tenancy;
    private final Guard guard;
    private final RegisterTable table;
    private final DecisionTable decisions;
    private final Drawing drawing;

    Registering(
            Tenancy tenancy,
            Guard guard,
            RegisterTable table,
            DecisionTable decisions,
            Drawing drawing) {
        this.tenancy = tenancy;
        this.guard = guard;
        this.table = table;
        this.decisions = decisions;
        this.drawing = drawing;
    }

    /// Numbers the decisions of a sitting, in the order they were taken.
    void enter(CooperativeId cooperative, UUID sitting, SchoolYear year, LocalDate adoptedOn) {
        Cooperative school = guard.school(cooperative);
        table.takeThePen(school, year);
        List<Deliberation> before = table.of(cooperative, year);
        int number = before.size();
        String previous =
                before.isEmpty() ? Chain.start(school.books(), year) : before.getLast().hash();
        for (Decision decision : decisions.at(cooperative, sitting)) {
            number++;
            Deliberation line = Chain.sealed(line(decision, number, adoptedOn, previous));
            table.add(school, line);
            previous = line.hash();
        }
        table.putDownThePen(cooperative, year, number);
    }

    private static Deliberation line(
            Decision decision, int number, LocalDate adoptedOn, String previous) {
        return new Deliberation(
                decision.year(),
                number,
                decision.id(),
                decision.body(),
                decision.takenOn(),
                decision.title(),
                decision.text(),
                decision.how(),
                decision.result(),
                decision.carried(),
                adoptedOn,
                previous,
                "");
    }

    @Override
    public List<Deliberation> of(CooperativeId cooperative, SchoolYear year) {
        return tenancy.reading(cooperative, () -> table.of(cooperative, year));
    }

    @Override
    public List<String> check(CooperativeId cooperative) {
        return tenancy.reading(
                cooperative,
                () -> {
                    var faults = new ArrayList<String>();
                    for (RegisterTable.Pen pen : table.pens(cooperative)) {
                        faults.addAll(checked(cooperative, pen));
                    }
                    return faults;
                });
    }

    private List<String> checked(CooperativeId cooperative, RegisterTable.Pen pen) {
        String where = "registre des délibérations de " + pen.year().inFrench() + ", ";
        var faults = new ArrayList<String>();
        List<Deliberation> lines = table.of(cooperative, pen.year());
        String previous = Chain.start(guard.school(cooperative).books(), pen.year());
        for (int i = 0; i < lines.size(); i++) {
            Deliberation line = lines.get(i);
            String at = where + "n° " + line.number() + " : ";
            if (line.number() != i + 1) {
                faults.add(at + "il manque un numéro avant celui-ci.");
            }
            if (!line.previousHash().equals(previous) || !Chain.hash(line).equals(line.hash())) {
                faults.add(at + "ce qui est écrit n'est plus ce qui a été adopté.");
            }
            Decision decision = decisions.find(cooperative, line.decision()).orElseThrow();
            if (!line.equals(
                    Chain.sealed(
                            line(
                                    decision,
                                    line.number(),
                                    line.adoptedOn(),
                                    line.previousHash())))) {
                faults.add(at + "la décision ne dit plus la même chose que le registre.");
            }
            previous = line.hash();
        }
        if (pen.lastNumber() != lines.size()) {
            faults.add(
                    where
                            + pen.lastNumber()
                            + " numéros donnés, "
                            + lines.size()
                            + " lignes au registre.");
        }
        return faults;
    }

    @Override
    public byte[] paper(CooperativeId cooperative, SchoolYear year, Actor by) {
        return drawing.register(cooperative, year, by);
    }
}
