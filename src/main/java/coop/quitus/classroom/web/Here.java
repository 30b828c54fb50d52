package coop.quitus.classroom.web;

import coop.quitus.classroom.ClassroomFinding;
import coop.quitus.classroom.ClassroomSentences;
import coop.quitus.classroom.SchoolClass;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.Pupil;
import coop.quitus.pupil.Pupils;
import coop.quitus.ui.Choice;
import coop.quitus.ui.NotFound;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The addresses of this room, and the class a page speaks of.
@Component
class Here {

    static final String CLASS = "/cooperatives/{cooperative}/exercices/{year}/classes/{code}";

    /// Nobody: what an empty choice stands for.
    private static final UUID NOBODY = new UUID(0, 0);

    private final Places places;
    private final Pupils pupils;

    Here(Places places, Pupils pupils) {
        this.places = places;
        this.pupils = pupils;
    }

    static String of(SchoolClass where) {
        return "/cooperatives/"
                + where.cooperative()
                + "/exercices/"
                + where.year()
                + "/classes/"
                + URLEncoder.encode(where.code(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// The class of an address, which must be one of the school's.
    SchoolClass known(SchoolClass where) {
        return places.cooperative(where.cooperative())
                .filter(school ->
                        school.classes().stream()
                                .anyMatch(unit -> unit.code().equals(where.code())))
                .map(_ -> where)
                .orElseThrow(() -> new NotFound("no class " + where.code()));
    }

    /// The first names of the class, to choose from.
    List<Choice> choices(SchoolClass where) {
        return pupils.of(where.cooperative(), where.year(), where.code()).stream()
                .map(pupil -> new Choice(pupil.id().toString(), pupil.firstName()))
                .toList();
    }

    /// The first names by id; one who is gone is « un élève ».
    Names names(SchoolClass where) {
        return new Names(
                pupils.of(where.cooperative(), where.year(), where.code()).stream()
                        .collect(Collectors.toMap(Pupil::id, Pupil::firstName)));
    }

    static UUID who(@Nullable UUID chosen) {
        return chosen == null ? NOBODY : chosen;
    }

    static List<Sentence> said(Outcome<?, ClassroomFinding> outcome) {
        return switch (outcome) {
            case Outcome.Done<?, ClassroomFinding> _ -> List.of();
            case Outcome.Refused<?, ClassroomFinding>(List<ClassroomFinding> findings) ->
                    ClassroomSentences.of(findings);
        };
    }
}
