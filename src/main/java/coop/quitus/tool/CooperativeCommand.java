package coop.quitus.tool;

import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Founding;
import coop.quitus.federation.NewCooperative;
import coop.quitus.federation.PlaceSentences;
import coop.quitus.federation.Places;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Cooperatives: opening one.
@Command(
        name = "cooperative",
        description = "Les coopératives.",
        mixinStandardHelpOptions = true,
        subcommands = CooperativeCommand.Create.class)
final class CooperativeCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Dites quoi faire : cooperative create (voir --help).");
    }

    @Command(
            name = "create",
            description = "Ouvre une coopérative.",
            mixinStandardHelpOptions = true)
    static final class Create implements Callable<Integer> {

        @Mixin private final Where where = new Where();

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

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Override
        public Integer call() {
            Voice voice = Voice.of(spec);
            try (ConfigurableApplicationContext house = where.openWithoutBrowser()) {
                Places places = house.getBean(Places.class);
                var department =
                        places.associationOf(association)
                                .orElseThrow(() ->
                                        new Refusal(
                                                "L'association « "
                                                        + association
                                                        + " » n'existe pas.",
                                                "Donnez le code d'un département : 42, 2A, 974."));
                if (!places.cooperativesOf(uai).isEmpty()) {
                    throw new Refusal(
                            "L'école "
                                    + uai
                                    + " a déjà une coopérative : "
                                    + places.cooperativesOf(uai).getFirst().number()
                                    + ".",
                            "Rien n'a été créé.");
                }
                Cooperative founded =
                        Refusal.unlessDone(
                                house.getBean(Founding.class)
                                        .found(
                                                new NewCooperative(
                                                        department.id(),
                                                        uai,
                                                        name,
                                                        classes.stream()
                                                                .map(code ->
                                                                        new ClassUnit(code, code))
                                                                .toList(),
                                                        Optional.empty()),
                                                Operator.ofThisMachine()),
                                PlaceSentences::of,
                                voice);
                voice.result(founded.number() + " " + founded.uai() + " " + founded.name());
                return 0;
            }
        }
    }
}
