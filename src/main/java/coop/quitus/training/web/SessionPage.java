package coop.quitus.training.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.training.Enrolment;
import coop.quitus.training.TrainingSession;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// One session: who comes, who waits, who came.
///
/// @param here this page
/// @param back the trainings
/// @param begun whether people may have come
public record SessionPage(
        Frame frame,
        String here,
        String back,
        TrainingSession session,
        List<Enrolment> people,
        boolean begun,
        boolean mayWrite,
        List<Sentence> sentences)
        implements Page {

    public List<Enrolment> seated() {
        return people.stream().filter(Enrolment::seated).toList();
    }

    public List<Enrolment> waiting() {
        return people.stream().filter(one -> !one.seated()).toList();
    }
}
