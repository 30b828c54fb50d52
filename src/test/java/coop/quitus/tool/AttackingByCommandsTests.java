package coop.quitus.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.database.Tenancy;
import coop.quitus.database.TenantRows;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Founding;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Sha256;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectDraft;
import coop.quitus.project.Projects;
import coop.quitus.subsidy.FunderKind;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.subsidy.SubsidyTerms;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/// Commands that name a thing together with its place are given another place's thing: each refuses
/// in its own sentence, says not one word of it, and moves not one row.
@RoomTest
class AttackingByCommandsTests {

    /// It stands in the name of the school that is attacked, and of all it has.
    private static final String MARK = "Zorglub";

    private static final Set<String> PLACES = Set.of("--cooperative", "--association");

    /// They say how, when, where to, or something new: none names a thing that is here already.
    private static final Set<String> NAMING_NOTHING =
            Set.of(
                    // Where, when and how.
                    "--data",
                    "--db-url",
                    "--format",
                    "--help",
                    "--version",
                    "--year",
                    "--on",
                    "--out",
                    "--for",
                    "--vouchers",
                    "--nation",
                    "--accept-certain",
                    "--quiet-summer",
                    "--no-subsidy-tracing",
                    // What is new here.
                    "--code",
                    "--funder",
                    "--kind",
                    "--purpose",
                    "--amount",
                    "--name",
                    "--class",
                    "--pupils",
                    "--adults",
                    "--good",
                    "--source",
                    "--seed-digest",
                    "--risk-percent",
                    "--rest-years",
                    // Files that the caller holds, and words.
                    "--goods",
                    "--mapping",
                    "--population",
                    "--result",
                    "--digest",
                    "FICHIER",
                    "QUESTION");

    /// What names a thing: each is attacked below.
    private static final Set<String> ATTACKED =
            Set.of(
                    "quitus cooperative create --uai",
                    "quitus project report --project",
                    "quitus report subsidy --subsidy",
                    "quitus sample draw --seed",
                    "quitus sample verify --seed",
                    "quitus subsidy charge --subsidy",
                    "quitus subsidy charge PIÈCE",
                    "quitus subsidy create --instalment");

    @Autowired World world;
    @Autowired GoldenYear golden;
    @Autowired Founding founding;
    @Autowired Places places;
    @Autowired Books books;
    @Autowired Ledger ledger;
    @Autowired Subsidies subsidies;
    @Autowired Projects projects;
    @Autowired Tenancy tenancy;
    @Autowired TenantRows rows;
    @Autowired ConfigurableApplicationContext house;
    @TempDir Path folder;

    private final StringWriter said = new StringWriter();
    private Cooperative ours;
    private Cooperative theirs;
    private Project garden;

    @BeforeEach
    void two_schools_have_their_things() {
        ours = world.school();
        golden.bringTheBook(ours);
        golden.openTheSubsidy(ours);
        Cooperative plain = world.elsewhere();
        theirs = GoldenYear.value(founding.rename(plain.id(), "École " + MARK, World.MME_ROUX));
        golden.bringTheBook(theirs);
        GoldenYear.value(
                subsidies.open(
                        theirs.id(),
                        "ZORGLUB-EAU",
                        SubsidyTerms.of(
                                FunderKind.COMMUNE,
                                "Mairie de " + MARK,
                                "Eau",
                                World.euros("300,00"),
                                GoldenYear.YEAR),
                        World.MME_ROUX));
        GoldenYear.value(
                ledger.post(
                        theirs.id(),
                        World.paid(
                                GoldenYear.YEAR.firstDay().plusDays(40),
                                MARK,
                                Till.BANK,
                                "CHG_ACTIVITY",
                                "12,00"),
                        World.MME_ROUX));
        garden =
                GoldenYear.value(
                        projects.begin(
                                theirs.id(),
                                GoldenYear.YEAR,
                                UUID.randomUUID(),
                                draft(),
                                World.MME_ROUX));
    }

    private static ProjectDraft draft() {
        return new ProjectDraft(
                "Le jardin de " + MARK,
                "",
                "",
                GoldenYear.YEAR.firstDay(),
                GoldenYear.YEAR.lastDay(),
                List.of(new Project.ClassIn("CE2", "CE2", 24)),
                List.of());
    }

    @Test
    void every_option_that_names_a_thing_is_attacked_here() {
        assertThat(placed().flatMap(AttackingByCommandsTests::named))
                .containsExactlyInAnyOrderElementsOf(ATTACKED);
    }

    @Test
    void a_thing_of_elsewhere_is_refused_and_nothing_is_said_of_it() throws IOException {
        String before = allRows();
        var wrong = new TreeMap<String, String>();
        Path out = folder.resolve("volé");
        for (String thing : List.of(garden.id().toString(), garden.code())) {
            refuses(wrong, "project report --project", thing, "--out", out.toString());
        }
        String report = "report subsidy --year 2025 --format json --subsidy";
        refuses(wrong, report, "ZORGLUB-EAU", "--out", out.toString());
        refuses(wrong, "subsidy charge --subsidy", "ZORGLUB-EAU", "D02");
        for (String piece : theirPieces()) {
            refuses(wrong, "subsidy charge --subsidy MAIRIE-JARDIN", piece);
            refuses(
                    wrong,
                    "subsidy create --code A --funder B --purpose C --amount 10 --instalment",
                    piece);
        }
        assertThat(wrong).isEmpty();
        assertThat(folder).isEmptyDirectory();
        assertThat(allRows()).isEqualTo(before);
    }

    /// A piece that only their book has, by its number and by what the house calls it.
    private List<String> theirPieces() {
        var entry =
                books.journal(theirs.id(), GoldenYear.YEAR).stream()
                        .filter(one -> one.label().equals(MARK))
                        .findFirst()
                        .orElseThrow();
        assertThat(books.byPiece(ours.id(), GoldenYear.YEAR, entry.piece())).isEmpty();
        return List.of(entry.piece(), entry.id().toString());
    }

    private void refuses(TreeMap<String, String> wrong, String words, String... more) {
        var all = new ArrayList<>(List.of(words.split(" ")));
        all.addAll(List.of(more));
        all.addAll(List.of("--cooperative", ours.uai()));
        judge(wrong, all);
    }

    private void judge(TreeMap<String, String> wrong, List<String> words) {
        String told = told(words);
        if (told.contains(MARK)) {
            wrong.put(String.join(" ", words), "says " + told);
        } else if (!told.startsWith("Refusé : ")) {
            wrong.put(String.join(" ", words), "is not refused: " + told);
        }
    }

    /// Read by the commands' own tree, done in the house that is open already.
    private String told(List<String> words) {
        said.getBuffer().setLength(0);
        CommandLine.ParseResult parsed =
                Quitus.commandLine().parseArgs(words.toArray(String[]::new));
        while (parsed.hasSubcommand()) {
            parsed = parsed.subcommand();
        }
        try {
            var voice = new Voice(new PrintWriter(said), new PrintWriter(said));
            int code = ((Deed) parsed.commandSpec().userObject()).work(house, voice);
            return code + " " + said;
        } catch (Refusal refusal) {
            return "Refusé : " + refusal.getMessage() + said;
        } catch (Exception broken) {
            return "broken: " + broken;
        }
    }

    @Test
    void a_school_of_elsewhere_is_not_founded_again_here() {
        String before = allRows();
        var wrong = new TreeMap<String, String>();
        judge(
                wrong,
                List.of(
                        "cooperative",
                        "create",
                        "--association",
                        World.OURS,
                        "--name",
                        "Chez nous",
                        "--uai",
                        theirs.uai()));
        assertThat(wrong).isEmpty();
        assertThat(allRows()).isEqualTo(before);
    }

    @Test
    void a_draw_of_elsewhere_is_neither_drawn_nor_told_here() {
        String before = allRows();
        var wrong = new TreeMap<String, String>();
        for (String code : List.of(World.OURS, World.ELSEWHERE)) {
            judge(
                    wrong,
                    List.of(
                            "sample",
                            "draw",
                            "--association",
                            code,
                            "--year",
                            "2190",
                            "--seed",
                            "la graine d'une autre",
                            "--out",
                            folder.resolve("tirage").toString()));
        }
        assertThat(wrong).isEmpty();
        assertThat(folder.resolve("tirage")).isEmptyDirectory();
        assertThat(allRows()).isEqualTo(before);
    }

    @Test
    void a_place_that_is_not_there_is_said_by_every_command() {
        var wrong = new TreeMap<String, String>();
        var tried = new TreeSet<String>();
        placed().filter(command -> command.getCommand() instanceof Deed)
                .forEach(command ->
                        PLACES.stream()
                                .filter(place -> command.getCommandSpec().findOption(place) != null)
                                .forEach(place -> {
                                    tried.add(nameOf(command) + " " + place);
                                    judge(wrong, words(command, place, "zéro", ""));
                                }));
        assertThat(tried).hasSizeGreaterThan(20);
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_year_that_cannot_be_is_said_by_every_command() {
        var wrong = new TreeMap<String, String>();
        placed().filter(command -> command.getCommand() instanceof Deed)
                .filter(command -> command.getCommandSpec().findOption("--year") != null)
                .filter(command -> !nameOf(command).equals("quitus export archive"))
                .forEach(command -> {
                    boolean school = command.getCommandSpec().findOption("--cooperative") != null;
                    List<String> words =
                            school
                                    ? words(command, "--cooperative", ours.uai(), "99999")
                                    : words(command, "--association", World.OURS, "99999");
                    judge(wrong, words);
                });
        assertThat(wrong).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_place_beside_another_is_not_understood() {
        var tried = new TreeSet<String>();
        placed().filter(command ->
                        PLACES.stream()
                                .allMatch(place ->
                                        command.getCommandSpec().findOption(place) != null))
                .forEach(command -> {
                    List<String> both = words(command, "--cooperative", theirs.uai(), "");
                    both.addAll(List.of("--association", World.OURS));
                    tried.add(nameOf(command));
                    assertThatThrownBy(() ->
                                    Quitus.commandLine().parseArgs(both.toArray(String[]::new)))
                            .as(nameOf(command))
                            .isInstanceOf(ParameterException.class);
                });
        assertThat(tried).contains("quitus export archive", "quitus ask");
    }

    /// All it must have, so that nothing but the place is wrong.
    private List<String> words(CommandLine command, String place, String where, String year) {
        var words = new ArrayList<>(List.of(nameOf(command).split(" ")));
        words.removeFirst();
        words.addAll(List.of(place, where));
        for (OptionSpec option : command.getCommandSpec().options()) {
            String name = option.longestName();
            boolean asked = option.required() && option.group() == null;
            if (name.equals("--year") && (asked || !year.isEmpty())) {
                words.addAll(List.of(name, year.isEmpty() ? "2025" : year));
            } else if (asked && !PLACES.contains(name)) {
                words.addAll(List.of(name, valueFor(option)));
            }
        }
        for (PositionalParamSpec one : command.getCommandSpec().positionalParameters()) {
            words.add(one.paramLabel().equals("FICHIER") ? "pom.xml" : "D02");
        }
        return words;
    }

    private String valueFor(OptionSpec option) {
        Class<?> type = option.type();
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).findFirst().orElseThrow().toString();
        }
        return type == Path.class ? folder.resolve("sortie").toString() : "10";
    }

    private static Stream<CommandLine> placed() {
        return leaves(Quitus.commandLine())
                .filter(command ->
                        PLACES.stream()
                                .anyMatch(place ->
                                        command.getCommandSpec().findOption(place) != null));
    }

    private static Stream<CommandLine> leaves(CommandLine command) {
        return command.getSubcommands().isEmpty()
                ? Stream.of(command)
                : command.getSubcommands().values().stream()
                        .flatMap(AttackingByCommandsTests::leaves);
    }

    private static Stream<String> named(CommandLine command) {
        return command.getCommandSpec().args().stream()
                .map(AttackingByCommandsTests::nameOf)
                .filter(name -> !PLACES.contains(name) && !NAMING_NOTHING.contains(name))
                .map(name -> nameOf(command) + " " + name);
    }

    private static String nameOf(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    private static String nameOf(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }

    /// One hash of every row of both schools and of their associations.
    private String allRows() {
        var all = new ArrayList<String>();
        Stream.of(ours, theirs)
                .flatMap(one -> Stream.of(one, places.headquarters(one.association())))
                .forEach(one ->
                        tenancy.reading(
                                one.id(),
                                () -> {
                                    rows.tables()
                                            .forEach(table -> rows.read(one.id(), table, all::add));
                                    return Boolean.TRUE;
                                }));
        return Sha256.of(String.join("\n", all));
    }
}
