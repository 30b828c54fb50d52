package coop.quitus.job.web;

import coop.quitus.job.Job;
import coop.quitus.ui.Dates;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.State;

/// A job as it stands.
///
/// @param history where the other jobs of its place are listed; empty when there is no such page
public record JobPage(Frame frame, Job job, String history) implements Page {

    /// How long a browser without JavaScript waits before it looks again, in seconds.
    public static final int LOOK_AGAIN = 5;

    public static State state(Job job) {
        return switch (job.state()) {
            case WAITING, RUNNING -> State.WAITING;
            case DONE -> State.GOOD;
            case FAILED -> State.WRONG;
            case CANCELLED -> State.SILENT;
        };
    }

    public static String word(Job job) {
        return job.stopping() ? "arrêt demandé" : job.state().inFrench();
    }

    /// `12 sur 48 : École Jean-Macé`, as far as it is known.
    public String progress() {
        String count =
                job.total() > 0
                        ? job.done() + " sur " + job.total()
                        : job.done() > 0 ? "Étape " + job.done() : "";
        String step = job.step();
        return count.isEmpty() || step.isEmpty() ? count + step : count + " : " + step;
    }

    public String lead() {
        var ended = job.endedAt();
        return "Demandé par "
                + job.by()
                + ", "
                + Dates.moment(job.askedAt())
                + (ended == null
                        ? ". Vous pouvez quitter cette page : le travail continue."
                        : ". Fini " + Dates.moment(ended) + ".");
    }
}
