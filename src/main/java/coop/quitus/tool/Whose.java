package coop.quitus.tool;

import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// Whose books leave: one cooperative's, or a whole association's.
final class Whose {

    @ArgGroup(exclusive = false)
    @Nullable Which cooperative;

    @Option(
            names = "--association",
            paramLabel = "CODE",
            description = "Toutes les coopératives du département.")
    @Nullable String association;

    interface OfOne {
        void write(CooperativeId cooperative) throws Exception;
    }

    interface OfAll {
        void write(AssociationId association) throws Exception;
    }

    void write(ConfigurableApplicationContext house, OfOne one, OfAll all) throws Exception {
        if (cooperative != null) {
            one.write(cooperative.in(house).id());
        } else {
            all.write(association(house, Objects.requireNonNullElse(association, "")).id());
        }
    }

    /// The association of a département.
    static Association association(ConfigurableApplicationContext house, String department) {
        return house.getBean(Places.class)
                .associationOf(department)
                .orElseThrow(() ->
                        new Refusal(
                                "L'association « " + department + " » n'existe pas.",
                                "Donnez le code d'un département : 42, 2A, 974."));
    }
}
