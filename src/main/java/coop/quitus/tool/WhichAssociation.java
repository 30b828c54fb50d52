package coop.quitus.tool;

import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Option;

/// Which association: by the code of its département.
final class WhichAssociation {

    @Option(
            names = "--association",
            required = true,
            paramLabel = "CODE",
            description = "Le code du département : 42, 2A, 974.")
    @SuppressWarnings("NullAway.Init")
    private String department;

    Association in(ApplicationContext house) {
        return house.getBean(Places.class)
                .associationOf(department)
                .orElseThrow(() ->
                        new Refusal(
                                "L'association « " + department + " » n'existe pas.",
                                "Donnez le code d'un département : 42, 2A, 974."));
    }
}
