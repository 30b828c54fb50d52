package coop.quitus.tool;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.ledger.Books;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Checks every invariant of every cooperative, and names what is wrong.
@Command(
        name = "check",
        description =
                "Vérifie tout : équilibre, soldes, numéros, chaîne. Nomme l'écriture en faute.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Mixin private final Where where = new Where();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        Voice voice = Voice.of(spec);
        int cooperatives = 0;
        int faults = 0;
        try (ConfigurableApplicationContext house = where.openWithoutBrowser()) {
            Places places = house.getBean(Places.class);
            Books books = house.getBean(Books.class);
            for (Association association : places.associations()) {
                for (Cooperative cooperative : places.cooperativesOf(association.id())) {
                    cooperatives++;
                    for (Books.Fault fault : books.check(cooperative.id())) {
                        faults++;
                        voice.say(
                                cooperative.uai()
                                        + " "
                                        + cooperative.name()
                                        + " · "
                                        + (fault.piece().isEmpty() ? "" : fault.piece() + " : ")
                                        + fault.what());
                    }
                }
            }
        }
        voice.result(
                cooperatives
                        + " coopérative(s) vérifiée(s), "
                        + (faults == 0 ? "tout est juste." : faults + " faute(s)."));
        return faults == 0 ? 0 : 1;
    }
}
