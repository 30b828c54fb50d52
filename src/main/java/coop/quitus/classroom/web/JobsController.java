package coop.quitus.classroom.web;

import coop.quitus.classroom.Jobs;
import coop.quitus.classroom.SchoolClass;
import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The jobs of a class: on its tablet, and as its teacher lets them turn.
@Controller
class JobsController {

    private static final String JOBS = Here.CLASS + "/metiers";

    /// A term lasts three weeks unless the class says otherwise.
    private static final int USUAL_DAYS = 21;

    private final Jobs jobs;
    private final Here here;
    private final Clock clock;

    JobsController(Jobs jobs, Here here, Clock clock) {
        this.jobs = jobs;
        this.here = here;
        this.clock = clock;
    }

    @GetMapping("/classe/metiers")
    View show(Frame frame, ClassSession session) {
        return page(frame, session, List.of());
    }

    private JobsPage page(Frame frame, ClassSession session, List<Sentence> sentences) {
        SchoolClass where = SchoolClass.of(session);
        return new JobsPage(
                frame.titled("Les métiers"),
                session,
                jobs.of(where),
                here.names(where),
                LocalDate.now(clock),
                sentences);
    }

    @PostMapping("/classe/metiers/{term}/conseil")
    View advise(
            Frame frame,
            ClassSession session,
            @PathVariable UUID term,
            @RequestParam(defaultValue = "") String conseil) {
        List<Sentence> refusal =
                Here.said(
                        jobs.advise(
                                SchoolClass.of(session), term, conseil.strip(), session.actor()));
        return refusal.isEmpty()
                ? SeeOther.page("/classe/metiers").saying("Ton conseil est gardé.")
                : page(frame, session, refusal).refused();
    }

    @GetMapping(JOBS)
    View manage(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code) {
        return manage(frame, new SchoolClass(cooperative, year, code), List.of());
    }

    private TeacherJobsPage manage(Frame frame, SchoolClass asked, List<Sentence> sentences) {
        SchoolClass where = here.known(asked);
        return new TeacherJobsPage(
                frame.titled("Les métiers de la classe " + where.code()),
                Here.of(where),
                jobs.of(where),
                here.names(where),
                here.choices(where),
                jobs.proposed(where),
                LocalDate.now(clock),
                LocalDate.now(clock).plusDays(USUAL_DAYS - 1),
                sentences);
    }

    @PostMapping(JOBS)
    View add(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            Person by) {
        var where = here.known(new SchoolClass(cooperative, year, code));
        var form = new SentForm(sent);
        int places = form.count("places");
        List<Sentence> refusal =
                form.faults().isEmpty()
                        ? Here.said(
                                jobs.add(
                                        where,
                                        form.text("titre"),
                                        form.text("tache"),
                                        places,
                                        by.acting()))
                        : form.faults();
        return refusal.isEmpty()
                ? SeeOther.page(Here.of(where) + "/metiers").saying("Le métier est ajouté.")
                : manage(frame, where, refusal).refused();
    }

    @PostMapping(JOBS + "/{job}/retrait")
    View retire(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @PathVariable UUID job,
            Person by) {
        var where = new SchoolClass(cooperative, year, code);
        List<Sentence> refusal = Here.said(jobs.retire(where, job, by.acting()));
        return refusal.isEmpty()
                ? SeeOther.page(Here.of(where) + "/metiers").saying("Le métier est retiré.")
                : manage(frame, where, refusal).refused();
    }

    /// One or more `job-<id>` for each job, as the page proposed them and the teacher changed them.
    @PostMapping(JOBS + "/tour")
    View begin(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> sent,
            Person by) {
        var where = here.known(new SchoolClass(cooperative, year, code));
        var form = new SentForm(sent.toSingleValueMap());
        LocalDate through = form.day("jusquau");
        List<Sentence> refusal =
                through == null
                        ? form.faults()
                        : Here.said(jobs.begin(where, holders(sent), through, by.acting()));
        return refusal.isEmpty() && through != null
                ? SeeOther.page(Here.of(where) + "/metiers").saying("Le nouveau tour commence.")
                : manage(frame, where, refusal).refused();
    }

    private static Map<UUID, List<UUID>> holders(MultiValueMap<String, String> sent) {
        Map<UUID, List<UUID>> holders = new LinkedHashMap<>();
        sent.forEach((field, values) -> {
            if (field.startsWith("job-")) {
                var some = new ArrayList<UUID>();
                values.stream()
                        .filter(value -> !value.isEmpty())
                        .map(UUID::fromString)
                        .forEach(some::add);
                holders.put(UUID.fromString(field.substring("job-".length())), some);
            }
        });
        return holders;
    }
}
