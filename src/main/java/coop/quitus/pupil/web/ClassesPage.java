package coop.quitus.pupil.web;

import coop.quitus.federation.ClassUnit;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The classes of a school, each with its life this year.
public record ClassesPage(Frame frame, String path, List<ClassUnit> classes) implements Page {

    public String href(ClassUnit unit) {
        return path
                + "/"
                + URLEncoder.encode(unit.code(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
