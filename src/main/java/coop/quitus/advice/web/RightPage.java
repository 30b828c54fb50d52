package coop.quitus.advice.web;

import coop.quitus.advice.Answer;
import coop.quitus.advice.Topic;
import coop.quitus.identity.Person;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// "Are we allowed to?": a question, and what the pack answers.
///
/// @param path where it is asked
/// @param method how the question is sent: `post` keeps what nobody can answer, `get` only reads
/// @param question as it was typed; empty before the first one
/// @param answer what the pack says; null before the first question
/// @param topic the theme that is read; null when a question was asked
/// @param statuses how sure the house is of each text, by its key
/// @param whom whom to ask
/// @param pack where the association's pack is read; empty for who may not
public record RightPage(
        Frame frame,
        String path,
        String method,
        String question,
        @Nullable Answer answer,
        @Nullable Topic topic,
        Map<String, String> statuses,
        List<Person> whom,
        String association,
        String pack)
        implements Page {

    public List<Topic> topics() {
        return List.of(Topic.values());
    }
}
