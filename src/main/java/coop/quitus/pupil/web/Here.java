package coop.quitus.pupil.web;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The addresses of this room.
final class Here {

    static final String CLASSES = "/cooperatives/{cooperative}/exercices/{year}/classes";
    static final String CLASS = CLASSES + "/{code}";

    private Here() {}

    static String classes(CooperativeId cooperative, SchoolYear year) {
        return "/cooperatives/" + cooperative + "/exercices/" + year + "/classes";
    }

    static String of(CooperativeId cooperative, SchoolYear year, String code) {
        return classes(cooperative, year)
                + "/"
                + URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
