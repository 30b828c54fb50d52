package coop.quitus.classroom.web;

import coop.quitus.classroom.ClassJob;
import coop.quitus.classroom.JobTerm;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Dates;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The jobs as the teacher lets them turn.
///
/// @param proposed a fair next term, to be changed before it begins
public record TeacherJobsPage(
        Frame frame,
        String path,
        List<ClassJob> jobs,
        Names names,
        List<Choice> pupils,
        Map<UUID, List<UUID>> proposed,
        LocalDate today,
        LocalDate through,
        List<Sentence> sentences)
        implements Page {

    public String now(ClassJob job) {
        return job.terms().stream()
                .filter(term -> term.holdsOn(today))
                .findFirst()
                .map(JobTerm::through)
                .map(day -> holders(job) + ", jusqu'au " + Dates.day(day))
                .orElse("Personne pour le moment");
    }

    private String holders(ClassJob job) {
        return names.of(
                job.terms().stream()
                        .filter(term -> term.holdsOn(today))
                        .map(JobTerm::pupil)
                        .toList());
    }

    /// One line to choose in for each place; empty for nobody.
    public List<String> lines(ClassJob job) {
        List<UUID> next = proposed.getOrDefault(job.id(), List.of());
        var lines = new ArrayList<String>();
        for (int place = 0; place < job.places(); place++) {
            lines.add(place < next.size() ? next.get(place).toString() : "");
        }
        return lines;
    }
}
