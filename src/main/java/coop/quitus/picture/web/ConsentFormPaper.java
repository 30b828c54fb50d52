package coop.quitus.picture.web;

import coop.quitus.document.Paper;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.picture.Use;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// The blank form that a family fills in: what is asked, use by use, and how to take it back.
///
/// @param school as papers show it
public record ConsentFormPaper(String school, String className, SchoolYear year, Instant drawnAt)
        implements Paper {

    @Override
    public String title() {
        return "Peut-on montrer l'image ou la voix de votre enfant ?";
    }

    @Override
    public String description() {
        return "Feuille d'accord, usage par usage, pour "
                + className
                + ", "
                + school
                + ", "
                + year.inFrench()
                + ".";
    }

    @Override
    public String foot() {
        return school + " · " + className + " · " + year.inFrench();
    }

    public List<Use> uses() {
        return Arrays.stream(Use.values()).filter(Use::asks).toList();
    }
}
