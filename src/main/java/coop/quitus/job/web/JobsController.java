package coop.quitus.job.web;

import coop.quitus.identity.Person;
import coop.quitus.job.Jobs;
import coop.quitus.job.Site;
import coop.quitus.kernel.AssociationId;
import coop.quitus.ui.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// What was done in the background for an association, and for the federation.
@Controller
class JobsController {

    private static final int SHOWN = 100;

    private final Jobs jobs;
    private final Watchers watchers;

    JobsController(Jobs jobs, Watchers watchers) {
        this.jobs = jobs;
        this.watchers = watchers;
    }

    @GetMapping("/associations/{association}/travaux")
    View ofAssociation(Frame frame, @PathVariable AssociationId association, Person reader) {
        return page(frame, new Site.OfAssociation(association), reader);
    }

    @GetMapping("/federation/travaux")
    View ofFederation(Frame frame, Person reader) {
        return page(frame, new Site.OfFederation(), reader);
    }

    private View page(Frame frame, Site site, Person reader) {
        return new JobsPage(
                frame.titled("Les travaux de fond").at(watchers.place(site)),
                jobs.of(site, SHOWN).stream()
                        .filter(job -> watchers.mayWatch(job, reader))
                        .toList());
    }
}
