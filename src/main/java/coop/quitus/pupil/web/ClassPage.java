package coop.quitus.pupil.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassDoor;
import coop.quitus.pupil.ClassSessions.Standing;
import coop.quitus.pupil.Pupil;
import coop.quitus.pupil.ReadingLevel;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A class as its teacher sees it.
///
/// @param doors the rest of the class's life
/// @param typed the list as it was sent, when it was refused
public record ClassPage(
        Frame frame,
        String path,
        List<Pupil> pupils,
        ReadingLevel level,
        Optional<Standing> standing,
        List<ClassDoor> doors,
        String typed,
        List<Sentence> sentences)
        implements Page {

    public List<Choice> levels() {
        return Arrays.stream(ReadingLevel.values())
                .map(each -> new Choice(each.name(), each.inFrench(), each.classes()))
                .toList();
    }

    public List<Choice> lengths() {
        return List.of(
                new Choice("30", "30 minutes"),
                new Choice("60", "1 heure"),
                new Choice("90", "1 heure et demie"),
                new Choice("180", "3 heures"));
    }

    public String closesAt() {
        return standing.map(one -> Hours.of(one.session().closesAt())).orElse("");
    }
}
