package coop.quitus.kit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.kernel.AssociationId;
import coop.quitus.world.RoomTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What the checker says of a file: each fault at its line, with what was perhaps meant.
@RoomTest
class ReadingAKitTests {

    /// A kit as small as one can be. Its lines are numbered here as the findings say them.
    static final String SMALL =
            """
            kit: potager
            version: 1
            titre: Un potager
            but: Faire pousser des radis.
            cycles: [2]
            domaine: Le développement durable
            visees:
              - domaine: mathématiques
                texte: Mesurer.
            budget:
              depenses:
                - {cle: graines, libelle: Graines, montant: "10,00"}
              recettes:
                - {cle: coop, libelle: Coopérative, montant: "10,00", financeur: coopérative}
            etapes:
              - cle: semer
                genre: observation
                titre: Semer
                pour la classe: Semez les graines.
                pour l'adulte: Préparez la terre.
                mesures: [le jour]
              - cle: acheter
                genre: achat
                titre: Acheter
                pour la classe: Achetez des graines.
                pour l'adulte: Gardez la facture.
                apres: semer
                articles: [des graines]
                budget: graines
            source: Notre classe.
            """;

    @Autowired Kits kits;

    private static List<String> said(KitReading reading) {
        return reading.findings().stream().map(one -> KitSentences.of(one).onOneLine()).toList();
    }

    @Test
    void the_kits_we_ship_have_neither_fault_nor_remark() {
        assertThat(kits.national())
                .extracting(Kit::code)
                .containsExactlyInAnyOrder(
                        "jardinons-a-l-ecole", "etamine", "thea", "ecoles-fleuries");
        for (Kit kit : kits.national()) {
            String file = kits.file(new AssociationId(42), kit.code(), kit.version()).orElseThrow();
            assertThat(said(kits.read(file))).as(kit.code()).isEmpty();
        }
        assertThat(kits.national())
                .filteredOn(kit -> kit.code().startsWith("jardinons"))
                .singleElement()
                .satisfies(kit ->
                        assertThat(kit.steps())
                                .extracting(KitStep::kind)
                                .contains(StepKind.values()));
    }

    @Test
    void a_small_kit_is_read_whole() {
        KitReading reading = kits.read(SMALL);
        assertThat(said(reading)).isEmpty();
        Kit kit = reading.kit().orElseThrow();
        assertThat(kit.domain()).isEqualTo("EDD");
        assertThat(kit.total(Kit.Side.COST).inDecimal()).isEqualTo("10.00");
        assertThat(kit.step("acheter").orElseThrow().after()).containsExactly("semer");
        assertThat(kit.step("acheter").orElseThrow().setting("budget")).isEqualTo("graines");
        assertThat(kit.campaign()).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    apres: semer               | apres: semmer              | Ligne 27 : l'étape « acheter » vient après « semmer », qui n'existe pas. Vouliez-vous dire « semer » ?
                    apres: semer               | apres: acheter             | Ligne 27 : les étapes « acheter » s'attendent
                    genre: achat               | genre: achats              | Ligne 23 : « genre » ne peut pas être « achats ». Vouliez-vous dire « achat » ?
                    articles: [des graines]    | article: [des graines]     | Ligne 28 : « article » n'est pas un mot que l'on attend dans l'étape « acheter ». Vouliez-vous dire « articles » ?
                    articles: [des graines]    | titre: Encore              | Ligne 28 : « titre » est déjà dit ligne 24
                    mesures: [le jour]         | apres: []                  | il manque « mesures » dans l'étape « semer »
                    budget: graines            | budget: grains             | Ligne 29 : l'étape « acheter » achète sur la dépense « grains », qui n'est pas au budget. Vouliez-vous dire « graines » ?
                    cle: acheter               | cle: semer                 | la clé « semer » est déjà prise ligne 16
                    cle: acheter               | cle: Acheter des graines   | Ligne 22 : « cle » dit « Acheter des graines », qui n'est pas un nom court.
                    montant: "10,00", f        | montant: dix euros, f      | « montant » dit « dix euros », qui n'est pas une somme
                    montant: "10,00", f        | montant: "12,00", f        | le budget a 10,00 € de dépenses et 12,00 € de recettes. Ajoutez 2,00 € de dépenses.
                    financeur: coopérative     | financeur: marie           | Vouliez-vous dire « mairie » ?
                    domaine: mathématiques     | domaine: math              | Choisissez parmi : langage, français
                    cycles: [2]                | cycles: [2, 5]             | Ligne 5 : « cycles » ne peut pas être « 5 »
                    version: 1                 | version: un                | Ligne 2 : « version » dit « un », qui n'est pas un nombre attendu. Écrivez un nombre entier, de 1 à 999.
                    titre: Un potager          | titre:                     | Ligne 3 : il manque « titre » dans le fichier
                    titre: Un potager          | titre Un potager           | Ligne 3 : il manque « : » après un mot
                    source: Notre              | source: "Notre             | Ligne 30 : un guillemet droit est ouvert
                    Achetez des graines.       | Achetez des graines de radis bien rondes chez le marchand qui est tout près de l'école. | dans l'étape « acheter », la phrase
                    """)
    void each_fault_is_said_at_its_line(String good, String bad, String expected) {
        assertThat(SMALL).contains(good);
        String said = String.join("\n", said(kits.read(SMALL.replace(good, bad))));
        assertThat(said.replace('\u202f', ' ')).contains(expected);
    }

    @Test
    void tabs_circles_and_empty_files_are_explained() {
        assertThat(said(kits.read("kit: a\n\tversion: 1\n")))
                .singleElement()
                .asString()
                .contains("Ligne 2", "tabulation");
        assertThat(said(kits.read(" \n"))).singleElement().asString().contains("vide");
        assertThat(
                        said(
                                kits.read(
                                        SMALL.replace(
                                                "mesures: [le jour]",
                                                "apres: acheter\n    mesures: [x]"))))
                .anyMatch(
                        line -> line.contains("« semer », « acheter » s'attendent l'une l'autre"));
        assertThat(kits.read("a: &a [1]\nb: *a\n").kit()).isEmpty();
        assertThat(said(kits.read("x".repeat(200_001))))
                .singleElement()
                .asString()
                .contains("trop long");
        assertThat(said(kits.read("- un\n- deux\n"))).isNotEmpty();
    }

    @Test
    void remarks_do_not_stop_a_kit_and_faults_do() {
        KitReading unbalanced = kits.read(SMALL.replace("\"10,00\", f", "\"12,00\", f"));
        assertThat(unbalanced.kit()).isPresent();
        assertThat(unbalanced.remarks()).hasSize(1);
        KitReading broken = kits.read(SMALL.replace("apres: semer", "apres: rien"));
        assertThat(broken.kit()).isEmpty();
        assertThat(broken.faults()).hasSize(1);
    }

    @Test
    void the_manual_says_every_kind_and_every_setting() throws IOException {
        String manual = Files.readString(Path.of("docs/how-to/write-a-kit.md"));
        String kinds =
                java.util.Arrays.stream(StepKind.values())
                        .map(kind -> "| `%s` | %s |".formatted(kind.word(), kind.meaning()))
                        .collect(Collectors.joining("\n"));
        String settings =
                KitSetting.all().stream()
                        .map(ReadingAKitTests::row)
                        .collect(Collectors.joining("\n"));
        assertThat(manual).contains(kinds).contains(settings);
        String example =
                manual.substring(
                        manual.indexOf("```yaml\n") + 8,
                        manual.indexOf("```\n", manual.indexOf("```yaml\n")));
        assertThat(said(kits.read(example))).isEmpty();
    }

    private static String row(KitSetting setting) {
        return "| `%s` | `%s` | %s | %s | %s |"
                .formatted(
                        setting.kind().word(),
                        setting.name(),
                        setting.choices().isEmpty()
                                ? setting.type().inFrench()
                                : "`" + String.join("`, `", setting.choices()) + "`",
                        setting.required() ? "oui" : "",
                        setting.meaning());
    }
}
