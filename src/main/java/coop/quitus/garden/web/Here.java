package coop.quitus.garden.web;

import coop.quitus.ui.Frame;
import java.util.List;
import java.util.UUID;

/// Where the pages of this room stand.
final class Here {

    static final String GARDEN = "/classe/jardin/{project}";
    static final String PLOT = GARDEN + "/parcelle";
    static final String PLANTS = GARDEN + "/plantes";
    static final String LOG = GARDEN + "/carnet";
    static final String KEY = GARDEN + "/cle";
    static final String EXPERIMENT = GARDEN + "/experience/{step}";

    private Here() {}

    static String garden(UUID project) {
        return "/classe/jardin/" + project;
    }

    static String plot(UUID project) {
        return garden(project) + "/parcelle";
    }

    static String plants(UUID project) {
        return garden(project) + "/plantes";
    }

    static String log(UUID project) {
        return garden(project) + "/carnet";
    }

    static String key(UUID project) {
        return garden(project) + "/cle";
    }

    static String experiment(UUID project, String step) {
        return garden(project) + "/experience/" + step;
    }

    /// The four looks at a garden.
    static List<Frame.Link> tabs(UUID project) {
        return List.of(
                new Frame.Link(plot(project), "Parcelle", "map"),
                new Frame.Link(plants(project), "Plantes", "sprout"),
                new Frame.Link(log(project), "Carnet", "notebook-pen"),
                new Frame.Link(key(project), "Clé", "search"));
    }
}
