package coop.quitus.tool;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import java.util.List;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Option;

/// Which cooperative: by the UAI of its school, or by its number when the school has several.
final class Which {

    @Option(
            names = "--cooperative",
            required = true,
            paramLabel = "UAI",
            description = "L'UAI de l'école (0420001Y), ou le numéro de la coopérative (42-0001).")
    @SuppressWarnings("NullAway.Init")
    private String cooperative;

    Cooperative in(ApplicationContext house) {
        Places places = house.getBean(Places.class);
        List<Cooperative> found = places.cooperativesOf(cooperative);
        if (found.isEmpty()) {
            found =
                    places.associations().stream()
                            .filter(association ->
                                    cooperative.startsWith(association.department() + "-"))
                            .flatMap(
                                    association -> places.cooperativesOf(association.id()).stream())
                            .filter(one -> one.number().equals(cooperative))
                            .flatMap(one -> places.cooperative(one.id()).stream())
                            .toList();
        }
        if (found.isEmpty()) {
            throw new Refusal(
                    "Aucune coopérative ne répond à « " + cooperative + " ».",
                    "Vérifiez l'UAI, ou ouvrez-la : quitus cooperative create.");
        }
        if (found.size() > 1) {
            throw new Refusal(
                    "L'école " + cooperative + " a " + found.size() + " coopératives.",
                    "Donnez le numéro de l'une d'elles : "
                            + String.join(", ", found.stream().map(Cooperative::number).toList())
                            + ".");
        }
        return found.getFirst();
    }
}
