package coop.quitus.classroom.internal;

import coop.quitus.classroom.ClassroomFinding;
import coop.quitus.classroom.SchoolClass;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.pupil.FirstNames;
import coop.quitus.pupil.Pupils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What is asked of every text and every child's id before anything is written.
@Component
final class Words {

    private final FirstNames names;
    private final Pupils pupils;
    private final Places places;

    Words(FirstNames names, Pupils pupils, Places places) {
        this.names = names;
        this.pupils = pupils;
        this.places = places;
    }

    /// A text that must say something, in so many letters at most, and name no child.
    List<ClassroomFinding> needed(SchoolClass where, String field, String text, int most) {
        return text.isBlank()
                ? List.of(new ClassroomFinding.Empty(field))
                : optional(where, field, text, most);
    }

    List<ClassroomFinding> optional(SchoolClass where, String field, String text, int most) {
        var findings = new ArrayList<ClassroomFinding>();
        if (text.length() > most) {
            findings.add(new ClassroomFinding.TooLong(field, most));
        }
        List<String> named = names.in(where.cooperative(), where.year(), text);
        if (!named.isEmpty()) {
            findings.add(new ClassroomFinding.NamesAChild(field, named));
        }
        return findings;
    }

    List<ClassroomFinding> inTheClass(SchoolClass where, String field, UUID pupil) {
        return pupilsOf(where).contains(pupil)
                ? List.of()
                : List.of(new ClassroomFinding.NotInTheClass(field));
    }

    /// In the order of the class list.
    List<UUID> pupilsOf(SchoolClass where) {
        return pupils.of(where.cooperative(), where.year(), where.code()).stream()
                .map(pupil -> pupil.id())
                .toList();
    }

    static List<ClassroomFinding> within(String field, int asked, int least, int most) {
        return asked >= least && asked <= most
                ? List.of()
                : List.of(new ClassroomFinding.OutOfBounds(field, least, most));
    }

    @SafeVarargs
    static List<ClassroomFinding> all(List<ClassroomFinding>... findings) {
        return Arrays.stream(findings).flatMap(List::stream).toList();
    }

    AssociationId associationOf(SchoolClass where) {
        return places.cooperative(where.cooperative())
                .map(Cooperative::association)
                .orElseThrow(() -> new IllegalArgumentException("no cooperative " + where));
    }
}
