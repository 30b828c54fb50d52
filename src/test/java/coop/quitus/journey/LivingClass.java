package coop.quitus.journey;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.euros;

import coop.quitus.cash.Advances;
import coop.quitus.garden.Corner;
import coop.quitus.garden.Drawing;
import coop.quitus.garden.Gardening;
import coop.quitus.garden.Measure;
import coop.quitus.garden.NewReading;
import coop.quitus.garden.Planting;
import coop.quitus.garden.Weather;
import coop.quitus.kit.Kits;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.letter.Letters;
import coop.quitus.letter.NewLetter;
import coop.quitus.partner.NewPartner;
import coop.quitus.partner.Partner;
import coop.quitus.partner.PartnerKind;
import coop.quitus.partner.Partners;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectDraft;
import coop.quitus.project.ProjectJournal;
import coop.quitus.project.ProjectLeaf;
import coop.quitus.project.Projects;
import coop.quitus.project.Steps;
import coop.quitus.purse.ClassBudgets;
import coop.quitus.purse.ClassTills;
import coop.quitus.purse.NewBudget;
import coop.quitus.purse.NewMovement;
import coop.quitus.purse.NewQuote;
import coop.quitus.purse.QuoteItem;
import coop.quitus.purse.Quotes;
import coop.quitus.purse.TillMovement;
import coop.quitus.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/// The same class, with a project of the garden, a letter, a till, quotes and a budget to share.
abstract class LivingClass extends LivingTogether {

    @Autowired Kits kits;
    @Autowired Projects projects;
    @Autowired Steps steps;
    @Autowired ProjectJournal leaves;
    @Autowired Gardening gardening;
    @Autowired Partners partners;
    @Autowired Letters letters;
    @Autowired Ledger ledger;
    @Autowired Advances advances;
    @Autowired ClassTills tills;
    @Autowired Quotes quotes;
    @Autowired ClassBudgets budgets;

    @SuppressWarnings("NullAway.Init")
    Project garden;

    @SuppressWarnings("NullAway.Init")
    Partner mayor;

    @SuppressWarnings("NullAway.Init")
    UUID budget;

    void live(String... firstNames) {
        liveTogether(firstNames);
        growAGarden();
        writeToTheMayor();
        keepTheTill();
    }

    private void growAGarden() {
        garden =
                value(
                        projects.live(
                                school.id(),
                                YEAR,
                                UUID.randomUUID(),
                                kits.latest(school.association(), "jardinons-a-l-ecole")
                                        .orElseThrow(),
                                draft("Notre jardin"),
                                MME_ROUX));
        value(
                gardening.draw(
                        school.id(),
                        garden.id(),
                        new Drawing(
                                50,
                                List.of(
                                        new Corner(0, 0),
                                        new Corner(6, 0),
                                        new Corner(6, 2),
                                        new Corner(0, 2))),
                        MME_ROUX));
        value(
                gardening.plant(
                        school.id(),
                        garden.id(),
                        new Planting(UUID.randomUUID(), "radis", 0, 0, 2, 1, 0),
                        MME_ROUX));
        value(gardening.note(school.id(), YEAR, garden.id(), reading("Ça pousse."), MME_ROUX));
        value(leaves.add(school.id(), garden.id(), leaf("Le premier jour.", ""), MME_ROUX));
    }

    static ProjectDraft draft(String title) {
        return new ProjectDraft(
                title,
                "",
                "",
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2027, 6, 30),
                List.of(new Project.ClassIn("CM2", "CM2", 24)),
                List.of());
    }

    static NewReading reading(String words) {
        return new NewReading(
                UUID.randomUUID(),
                TODAY,
                "carnet",
                "",
                Map.of(Measure.TEMPERATURE, 180),
                Optional.of(Weather.SUN),
                words,
                Optional.empty());
    }

    static ProjectLeaf leaf(String words, String title) {
        return new ProjectLeaf(UUID.randomUUID(), "", "CM2", TODAY, title, words, null, "");
    }

    private void writeToTheMayor() {
        mayor =
                value(
                        partners.know(
                                school.id(),
                                new NewPartner(
                                        UUID.randomUUID(),
                                        "Mairie de Saint-Genest",
                                        PartnerKind.TOWN_HALL,
                                        "Saint-Genest",
                                        "mairie@exemple.fr",
                                        "",
                                        ""),
                                MME_ROUX));
        value(
                steps.write(
                        school.id(),
                        garden.id(),
                        "lettre-mairie",
                        "CM2",
                        mayor.id(),
                        "Un carré de pelouse",
                        "Nous voudrions cultiver un carré de pelouse.",
                        MME_ROUX));
        value(letters.draft(school.id(), letter(mayor, "Merci !"), MME_ROUX));
    }

    NewLetter letter(Partner to, String body) {
        return new NewLetter(YEAR, "CM2", to.id(), "Un mot de la classe", body, "");
    }

    private void keepTheTill() {
        value(
                ledger.post(
                        school.id(),
                        World.received(TODAY, "Familles", Till.CASH, "PRD_FAMILY", "80,00"),
                        MME_ROUX));
        value(
                advances.give(
                        school.id(),
                        UUID.randomUUID(),
                        "CM2",
                        Till.CASH,
                        euros("30,00"),
                        TODAY,
                        "",
                        MME_ROUX));
        value(tills.tell(school.id(), movement("des graines"), MME_ROUX));
        value(quotes.add(school.id(), quote(garden.id(), "Bêche"), MME_ROUX));
        budget = UUID.randomUUID();
        value(
                budgets.open(
                        school.id(),
                        new NewBudget(budget, YEAR, "CM2", "Des jeux", euros("50,00")),
                        MME_ROUX));
        UUID wish = UUID.randomUUID();
        value(budgets.wish(school.id(), budget, wish, "Un ballon", MME_ROUX));
        value(quotes.add(school.id(), quote(wish, "Ballon"), MME_ROUX));
    }

    static NewMovement movement(String words) {
        return new NewMovement(
                UUID.randomUUID(),
                YEAR,
                "CM2",
                TillMovement.Way.SPENT,
                euros("4,50"),
                TillMovement.Purpose.GARDEN,
                words,
                Optional.empty());
    }

    static NewQuote quote(UUID subject, String item) {
        return new NewQuote(
                UUID.randomUUID(),
                YEAR,
                "CM2",
                subject,
                "Le grand magasin",
                List.of(new QuoteItem(item, 2, euros("4,50"))));
    }
}
