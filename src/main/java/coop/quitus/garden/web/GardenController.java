package coop.quitus.garden.web;

import coop.quitus.garden.Flora;
import coop.quitus.garden.Gardens;
import coop.quitus.garden.IdentificationKeys;
import coop.quitus.garden.Plot;
import coop.quitus.garden.Working;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.picture.Pictures;
import coop.quitus.ui.Frame;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The garden of a project, for adults.
@Controller
class GardenController {

    private final Gardens gardens;
    private final Flora flora;
    private final IdentificationKeys keys;
    private final Pictures pictures;

    GardenController(Gardens gardens, Flora flora, IdentificationKeys keys, Pictures pictures) {
        this.gardens = gardens;
        this.flora = flora;
        this.keys = keys;
        this.pictures = pictures;
    }

    @GetMapping("/cooperatives/{cooperative}/exercices/{year}/projets/{project}/jardin")
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project) {
        Optional<Plot> plot = gardens.plot(cooperative, project);
        return new GardenPage(
                frame.titled("Le jardin du projet"),
                plot.orElse(null),
                gardens.pictures(cooperative, project),
                plot.map(known -> measured(cooperative, project, known)).orElse(List.of()),
                plot.map(known -> bought(cooperative, project, known)).orElse(List.of()),
                gardens.log(cooperative, project).stream()
                        .map(reading ->
                                LogLine.of(
                                        reading,
                                        flora,
                                        reading.noted()
                                                .picture()
                                                .flatMap(id -> pictures.find(cooperative, id))))
                        .toList(),
                Found.of(gardens.sightings(cooperative, project), keys),
                gardens.experiments(cooperative, project),
                flora.source());
    }

    private List<String> measured(CooperativeId cooperative, UUID project, Plot plot) {
        return List.of(
                "L'aire : "
                        + tries(gardens.working(cooperative, project, "AIRE." + plot.version())),
                "Le périmètre : "
                        + tries(
                                gardens.working(
                                        cooperative, project, "PERIMETRE." + plot.version())));
    }

    private static String tries(Working working) {
        if (working.right()) {
            return working.tries() == 1
                    ? "trouvé par la classe du premier coup."
                    : "trouvé par la classe en " + working.tries() + " essais.";
        }
        return working.tries() == 0
                ? "la classe n'a pas encore répondu."
                : "la classe cherche encore (" + working.tries() + " essais).";
    }

    private List<GardenPage.Row> bought(CooperativeId cooperative, UUID project, Plot plot) {
        return gardens.plantings(cooperative, project).stream()
                .flatMap(planting ->
                        flora
                                .find(planting.plant())
                                .map(plant ->
                                        new GardenPage.Row(
                                                plant.french(),
                                                plant.latin(),
                                                Bought.words(planting, plant, plot.squareCm()),
                                                plant.warning()))
                                .stream())
                .toList();
    }
}
