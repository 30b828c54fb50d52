package coop.quitus.tool;

import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Founding;
import coop.quitus.federation.NewCooperative;
import coop.quitus.federation.PlaceSentences;
import coop.quitus.federation.Places;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Cooperatives: opening one.
@Command(
        name = "cooperative",
        description = "Les coopératives.",
        mixinStandardHelpOptions = true,
        subcommands = CooperativeCommand.Create.class)
final class CooperativeCommand extends Group {

    @Command(
            name = "create",
            description = "Ouvre une coopérative.",
            mixinStandardHelpOptions = true)
    static final class Create extends Deed {

        @Option(
                names = "--association",
                required = true,
                paramLabel = "CODE",
                description = "Le département de l'association : 42, 2A, 974.")
        @SuppressWarnings("NullAway.Init")
        private String association;

        @Option(names = "--uai", required = true, description = "L'UAI de l'école : 0420001Y.")
        @SuppressWarnings("NullAway.Init")
        private String uai;

        @Option(names = "--name", required = true, description = "Le nom de l'école.")
        @SuppressWarnings("NullAway.Init")
        private String name;

        @Option(
                names = "--class",
                paramLabel = "CODE",
                description = "Une classe ; l'option se répète.")
        private List<String> classes = List.of();

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) {
            Places places = house.getBean(Places.class);
            var department =
                    places.associationOf(association)
                            .orElseThrow(() ->
                                    new Refusal(
                                            "L'association « " + association + " » n'existe pas.",
                                            "Donnez le code d'un département : 42, 2A, 974."));
            List<Cooperative> there = places.cooperativesOf(uai);
            if (!there.isEmpty()) {
                throw new Refusal(
                        "L'école "
                                + uai
                                + " a déjà une coopérative : "
                                + there.getFirst().number()
                                + ".",
                        "Rien n'a été créé.");
            }
            var asked =
                    new NewCooperative(
                            department.id(),
                            uai,
                            name,
                            classes.stream().map(code -> new ClassUnit(code, code)).toList(),
                            Optional.empty());
            Cooperative founded =
                    Refusal.unlessDone(
                            house.getBean(Founding.class).found(asked, Operator.ofThisMachine()),
                            PlaceSentences::of,
                            voice);
            voice.result(founded.number() + " " + founded.uai() + " " + founded.name());
            return 0;
        }
    }
}
