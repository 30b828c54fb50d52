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
import java.nio.file.Path;
import java.util.ArrayList;
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
import picocli.CommandLine.ParameterException;

/// Commands that name a thing together with its place are given another place's thing: each refuses
/// in its own sentence, says not one word of it, and moves not one row.
@RoomTest
class AttackingByCommandsTests {

    /// It stands in the name of the school that is attacked, and of all it has.
    private static final String MARK = "Zorglub";

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

    private CommandTree tree;

    private Cooperative ours;
    private Cooperative theirs;
    private Project garden;

    @BeforeEach
    void two_schools_have_their_things() {
        tree = new CommandTree(folder);
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
        assertThat(tree.placed().flatMap(CommandTree::thingsOf))
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
        String create = "cooperative create --association 42 --name Ailleurs --uai ";
        judge(wrong, List.of((create + theirs.uai()).split(" ")));
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
        String told = CommandTree.told(house, words);
        if (told.contains(MARK)) {
            wrong.put(String.join(" ", words), "says " + told);
        } else if (!told.startsWith("Refusé : ")) {
            wrong.put(String.join(" ", words), "is not refused: " + told);
        }
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
        tree.placed()
                .filter(command -> command.getCommand() instanceof Deed)
                .forEach(command ->
                        CommandTree.PLACES.stream()
                                .filter(place -> command.getCommandSpec().findOption(place) != null)
                                .forEach(place -> {
                                    tried.add(CommandTree.nameOf(command) + " " + place);
                                    judge(wrong, tree.words(command, place, "zéro", ""));
                                }));
        assertThat(tried).hasSizeGreaterThan(20);
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_year_that_cannot_be_is_said_by_every_command() {
        var wrong = new TreeMap<String, String>();
        tree.placed()
                .filter(command -> command.getCommand() instanceof Deed)
                .filter(command -> command.getCommandSpec().findOption("--year") != null)
                .filter(command -> !CommandTree.nameOf(command).equals("quitus export archive"))
                .forEach(command -> {
                    boolean school = command.getCommandSpec().findOption("--cooperative") != null;
                    List<String> words =
                            school
                                    ? tree.words(command, "--cooperative", ours.uai(), "99999")
                                    : tree.words(command, "--association", World.OURS, "99999");
                    judge(wrong, words);
                });
        assertThat(wrong).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_place_beside_another_is_not_understood() {
        var tried = new TreeSet<String>();
        tree.placed()
                .filter(command ->
                        CommandTree.PLACES.stream()
                                .allMatch(place ->
                                        command.getCommandSpec().findOption(place) != null))
                .forEach(command -> {
                    List<String> both = tree.words(command, "--cooperative", theirs.uai(), "");
                    both.addAll(List.of("--association", World.OURS));
                    tried.add(CommandTree.nameOf(command));
                    assertThatThrownBy(() ->
                                    Quitus.commandLine().parseArgs(both.toArray(String[]::new)))
                            .as(CommandTree.nameOf(command))
                            .isInstanceOf(ParameterException.class);
                });
        assertThat(tried).contains("quitus ask");
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
