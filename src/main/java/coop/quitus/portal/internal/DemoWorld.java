package coop.quitus.portal.internal;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Matching;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Builds the demo's world once, around today's date: last year whole, this year until today, the
/// bank until the end of last month.
@Component
@ConditionalOnProperty("quitus.demo")
class DemoWorld implements ApplicationRunner {

    private final Places places;
    private final DemoCast cast;
    private final Storytelling story;
    private final LifeStory life;
    private final Matching matching;
    private final Clock clock;
    private final boolean wanted;

    DemoWorld(
            Places places,
            DemoCast cast,
            Storytelling story,
            LifeStory life,
            Matching matching,
            Clock clock,
            @Value("${quitus.story:true}") boolean wanted) {
        this.places = places;
        this.cast = cast;
        this.story = story;
        this.life = life;
        this.matching = matching;
        this.clock = clock;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted && cast.isMissing()) {
            build();
        }
    }

    /// The school, its people, its books.
    Cooperative build() {
        Association loire = places.associationOf("42").orElseThrow();
        Cooperative school = cast.gather(loire);
        Actor mandataire = cast.mandataire();
        SchoolYear now = SchoolYear.of(LocalDate.now(clock));
        SchoolYear last = now.previous();
        var bank = new BankStory();
        var whole = new Storytelling.Left(_ -> false, _ -> false);
        Map<Till, Money> held =
                story.live(school, last, Storytelling.AT_FIRST, bank, whole, mandataire);
        story.bring(school, bank, last.firstDay(), last.lastDay(), mandataire);
        matching.acceptCertain(school.id(), Till.BANK, last, mandataire);
        // What was paid in coins this year still waits for its photo.
        var waiting = new Storytelling.Left(line -> line.bank().isEmpty(), _ -> false);
        story.live(school, now, held, bank, waiting, mandataire);
        LocalDate monthEnd = YearMonth.from(LocalDate.now(clock)).minusMonths(1).atEndOfMonth();
        if (now.contains(monthEnd)) {
            story.bring(school, bank, now.firstDay(), monthEnd, mandataire);
            matching.acceptCertain(school.id(), Till.BANK, now, mandataire);
        }
        life.live(school, LocalDate.now(clock), mandataire);
        return school;
    }
}
