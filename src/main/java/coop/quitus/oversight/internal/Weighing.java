package coop.quitus.oversight.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.job.JobRun;
import coop.quitus.job.Site;
import coop.quitus.job.Work;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.risk.Risks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Weighs the signs of risk of an association's cooperatives, and keeps what they weighed for its
/// list. Begun again, it writes the same.
@Component
final class Weighing implements Work {

    static final String NAME = "oversight.weighing";

    private final Risks risks;
    private final Places places;
    private final Tenancy tenancy;
    private final JdbcClient sql;
    private final Clock clock;

    Weighing(Risks risks, Places places, Tenancy tenancy, JdbcClient sql, Clock clock) {
        this.risks = risks;
        this.places = places;
        this.tenancy = tenancy;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) {
        AssociationId association = ((Site.OfAssociation) run.site()).id();
        var year = new SchoolYear(Integer.parseInt(run.input().getOrDefault("year", "")));
        run.total(2);
        Map<CooperativeId, Integer> weights = risks.weights(association, year);
        run.done(1, "Les signes sont pesés.");
        Cooperative headquarters = places.headquarters(association);
        tenancy.within(
                headquarters.id(),
                () -> weights.forEach((about, weight) -> keep(headquarters, about, year, weight)));
        run.done(2, "Le suivi les montre.");
    }

    private void keep(Cooperative headquarters, CooperativeId about, SchoolYear year, int weight) {
        sql.sql(
                        """
                        INSERT INTO oversight.weight
                            (cooperative_id, association_id, about, school_year, weight, weighed_on)
                        VALUES (:cooperative, :association, :about, :year, :weight, :on)
                        ON CONFLICT (cooperative_id, about, school_year) DO UPDATE
                           SET weight = excluded.weight, weighed_on = excluded.weighed_on
                        """)
                .param("cooperative", headquarters.id().value())
                .param("association", headquarters.association().value())
                .param("about", about.value())
                .param("year", year.startsIn())
                .param("weight", weight)
                .param("on", LocalDate.now(clock))
                .update();
    }
}
