package coop.quitus.council.web;

import coop.quitus.council.BoxNote;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.Pupil;
import coop.quitus.pupil.Pupils;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The box of a class, as its teacher reads it and writes what a child dictates.
///
/// @param names first names of those the notes speak of
public record BoxPage(
        Frame frame,
        String here,
        String code,
        List<String> classes,
        List<BoxNote> notes,
        Map<UUID, String> names,
        List<Pupil> pupils,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public String name(@Nullable UUID pupil) {
        return pupil == null ? "" : names.getOrDefault(pupil, Pupils.FORGOTTEN);
    }

    public List<Choice> kinds() {
        return Arrays.stream(BoxNote.Kind.values())
                .map(kind -> new Choice(kind.name(), kind.inFrench()))
                .toList();
    }

    public List<Choice> choices() {
        return pupils.stream()
                .map(one -> new Choice(one.id().toString(), one.firstName()))
                .toList();
    }

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }
}
