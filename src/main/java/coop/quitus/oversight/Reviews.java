package coop.quitus.oversight;

import coop.quitus.job.Job;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Set;

/// What helps an association examine the reports it received, and take many of them one step
/// further. Accepting and sending back is `closing`'s own.
public interface Reviews {

    /// The figures of the report as it was offered last, beside those of the year before, in the
    /// order of the report.
    List<Figure> figures(CooperativeId cooperative, SchoolYear year);

    /// Takes those that are ready for it one step further, in the background; the job says which
    /// were not.
    Outcome<Job, OversightFinding> pass(
            AssociationId association,
            SchoolYear year,
            Set<CooperativeId> cooperatives,
            Step step,
            Actor by);

    /// @param before last year's; empty when that report is not here
    /// @param now this year's; empty when it is not there any more
    record Figure(String what, String before, String now) {}

    /// The steps that are taken by many at once.
    enum Step {
        LOCK("Verrouiller"),
        AGGREGATE("Mettre dans les comptes agrégés");

        private final String french;

        Step(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }
    }
}
