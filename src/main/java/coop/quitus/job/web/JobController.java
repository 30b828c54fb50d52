package coop.quitus.job.web;

import coop.quitus.identity.Person;
import coop.quitus.job.Job;
import coop.quitus.job.Jobs;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import jakarta.servlet.http.HttpServletResponse;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.View;

/// A job: how far it is, and what it made. Whose it is not finds nothing here.
@Controller
class JobController {

    private static final String HERE = "/travaux/{job}";

    private final Jobs jobs;
    private final Watchers watchers;

    JobController(Jobs jobs, Watchers watchers) {
        this.jobs = jobs;
        this.watchers = watchers;
    }

    @GetMapping(HERE)
    View show(
            Frame frame,
            @PathVariable UUID job,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean piece,
            HttpServletResponse response,
            Person reader) {
        Job found = watched(job, reader);
        if (piece && found.over()) {
            // The page as a whole changes: it is told anew, from its title on.
            response.setHeader("HX-Refresh", "true");
        }
        return new JobPage(
                frame.titled(found.title()).at(watchers.place(found.site())),
                found,
                watchers.history(found.site(), reader));
    }

    private Job watched(UUID id, Person reader) {
        return jobs.find(id)
                .filter(job -> watchers.mayWatch(job, reader))
                .orElseThrow(() -> new NotFound("no job " + id + " for this visitor"));
    }

    @PostMapping(HERE + "/arret")
    View stop(@PathVariable UUID job, Person reader) {
        watched(job, reader);
        Job told = jobs.cancel(job, reader.acting());
        return SeeOther.page(told.path())
                .saying(told.stopping() ? "L'arrêt est demandé." : "Ce travail est arrêté.");
    }

    @GetMapping(HERE + "/resultat")
    View result(@PathVariable UUID job, Person reader) {
        Job made = watched(job, reader);
        InputStream content =
                jobs.result(job).orElseThrow(() -> new NotFound("job " + job + " made no file"));
        return new Download(
                made.resultName(),
                made.resultType(),
                out -> {
                    try (content) {
                        content.transferTo(out);
                    }
                });
    }
}
