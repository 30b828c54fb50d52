package coop.quitus.advice.web;

import coop.quitus.advice.Advice;
import coop.quitus.advice.OpenQuestion;
import coop.quitus.advice.Topic;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// An association's pack: what holds here, whose word it is, and what was asked in vain.
///
/// @param mayChange whether this reader may write
public record PackPage(
        Frame frame,
        String path,
        List<Advice> advice,
        List<OpenQuestion> questions,
        boolean mayChange)
        implements Page {

    public List<Topic> topics() {
        return List.of(Topic.values());
    }

    public List<Advice> about(Topic topic) {
        return advice.stream().filter(one -> one.topic() == topic).toList();
    }

    public long own() {
        return advice.stream().filter(one -> one.of().isPresent()).count();
    }
}
