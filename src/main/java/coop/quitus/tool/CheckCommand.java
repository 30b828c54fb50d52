package coop.quitus.tool;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.ledger.Books;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;

/// Checks every invariant of every cooperative, and names what is wrong.
@Command(
        name = "check",
        description =
                "Vérifie tout : équilibre, soldes, numéros, chaîne. Nomme l'écriture en faute.",
        mixinStandardHelpOptions = true)
final class CheckCommand extends Deed {

    @Override
    int work(ConfigurableApplicationContext house, Voice voice) {
        Places places = house.getBean(Places.class);
        Books books = house.getBean(Books.class);
        int cooperatives = 0;
        int faults = 0;
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
        voice.result(
                cooperatives
                        + " coopérative(s) vérifiée(s), "
                        + (faults == 0 ? "tout est juste." : faults + " faute(s)."));
        return faults == 0 ? 0 : 1;
    }
}
