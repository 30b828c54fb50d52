package coop.quitus.classroom.web;

import coop.quitus.classroom.ClassJob;
import coop.quitus.classroom.JobTerm;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.time.LocalDate;
import java.util.List;

/// The jobs as the class reads them: what, who, and the words of those before.
public record JobsPage(
        Frame frame,
        ClassSession session,
        List<ClassJob> jobs,
        Names names,
        LocalDate today,
        List<Sentence> sentences)
        implements Page {

    public List<JobTerm> now(ClassJob job) {
        return job.terms().stream().filter(term -> term.holdsOn(today)).toList();
    }

    public String holders(ClassJob job) {
        return names.of(now(job).stream().map(JobTerm::pupil).toList());
    }
}
