package coop.quitus.journey;

import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.council.AgendaPoint;
import coop.quitus.council.Agendas;
import coop.quitus.council.Body;
import coop.quitus.council.Deciding;
import coop.quitus.council.Sitting;
import coop.quitus.council.Sittings;
import coop.quitus.federation.Cooperative;
import coop.quitus.garden.Gardening;
import coop.quitus.garden.Planting;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Till;
import coop.quitus.letter.Letter;
import coop.quitus.letter.Letters;
import coop.quitus.partner.NewPartner;
import coop.quitus.partner.PartnerKind;
import coop.quitus.partner.Partners;
import coop.quitus.picture.NewPicture;
import coop.quitus.picture.Picture;
import coop.quitus.picture.Pictures;
import coop.quitus.picture.Presence;
import coop.quitus.picture.Use;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectBudgets;
import coop.quitus.project.ProjectJournal;
import coop.quitus.project.ProjectLeaf;
import coop.quitus.project.Projects;
import coop.quitus.project.Steps;
import coop.quitus.subsidy.FunderKind;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.subsidy.SubsidyTerms;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/// A school whose town grants 100 € for a garden, and what its people do there that no picture
/// shows.
@RoomTest
abstract class GardenTown {

    static final SchoolYear YEAR = new SchoolYear(2026);
    static final LocalDate TODAY = LocalDate.of(2026, 9, 10);

    @Autowired World world;
    @Autowired Partners partners;
    @Autowired Subsidies subsidies;
    @Autowired Ledger ledger;
    @Autowired Agendas agendas;
    @Autowired Sittings sittings;
    @Autowired Deciding deciding;
    @Autowired Letters letters;
    @Autowired Gardening gardening;
    @Autowired Pictures pictures;
    @Autowired Projects projects;
    @Autowired ProjectBudgets budgets;
    @Autowired ProjectJournal journal;
    @Autowired Steps steps;

    @SuppressWarnings("NullAway.Init")
    Cooperative school;

    @SuppressWarnings("NullAway.Init")
    UUID project;

    static <T, F extends Finding> T value(Outcome<T, F> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T, F>) outcome).value();
    }

    void settle() {
        school = world.school();
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
    }

    /// The town's subsidy, and what it brought to the bank.
    void grant() {
        value(
                subsidies.open(
                        school.id(),
                        "MAIRIE-JARDIN",
                        SubsidyTerms.of(
                                FunderKind.COMMUNE,
                                "Mairie de Saint-Genest",
                                "Le jardin de l'école",
                                euros("100,00"),
                                YEAR),
                        MME_ROUX));
        DraftEntry plain =
                World.received(
                        TODAY, "Subvention du jardin", Till.BANK, "PRD_SUBS_PUBLIC", "100,00");
        Line named =
                new Line(
                        new AccountKey("PRD_SUBS_PUBLIC"),
                        "",
                        "MAIRIE-JARDIN",
                        project().code(),
                        euros("-100,00"));
        value(
                ledger.post(
                        school.id(),
                        new DraftEntry(
                                plain.key(),
                                plain.kind(),
                                plain.occurredOn(),
                                plain.label(),
                                "Mairie de Saint-Genest",
                                plain.payment(),
                                "",
                                "",
                                List.of(plain.lines().getFirst(), named),
                                List.of(),
                                Map.of()),
                        MME_ROUX));
        value(budgets.tie(school.id(), project, "R01", "mairie", "", MME_ROUX));
    }

    Project project() {
        return projects.find(school.id(), project).orElseThrow();
    }

    /// The class holds its council, and all agree on what a step asks.
    void agreed(String step, String words) {
        UUID item =
                Objects.requireNonNull(
                        project().step(step).orElseThrow().agendaItem(), "not on the agenda");
        Sitting sitting =
                value(sittings.plan(school.id(), YEAR, Body.ofClass("CM2"), TODAY, 40, MME_ROUX));
        value(sittings.open(school.id(), sitting.id(), 24, MME_ROUX));
        AgendaPoint point =
                agendas.of(school.id(), sitting.id()).stream()
                        .filter(one -> one.id().equals(item))
                        .findFirst()
                        .orElseThrow();
        value(sittings.moveTo(school.id(), sitting.id(), point.id(), MME_ROUX));
        value(deciding.agree(school.id(), point.id(), words, MME_ROUX));
        value(sittings.close(school.id(), sitting.id(), MME_ROUX));
    }

    Letter letter() {
        return letters.of(school.id(), "/classe/projets/" + project + "/etapes/lettre-mairie")
                .getFirst();
    }

    void done(String step, Map<String, String> answers) {
        if (!answers.isEmpty()) {
            value(steps.answer(school.id(), project, step, answers, MME_ROUX));
        }
        value(steps.finish(school.id(), project, step, TODAY, MME_ROUX));
    }

    /// @param number the plants stand in this order
    void planted(int number, String plant, int x, int y, int width, int height) {
        UUID id = new UUID(project.getMostSignificantBits(), number);
        var place = new Planting(id, plant, x, y, width, height, 0);
        value(gardening.plant(school.id(), project, place, MME_ROUX));
    }

    /// A picture where nobody is seen, in the journal, that everyone may see.
    void pictured(String step, String words) {
        var asked =
                new NewPicture(
                        UUID.randomUUID(), YEAR, "CM2", Picture.Kind.PHOTO, words, "jardin.png");
        UUID picture =
                value(
                                pictures.keep(
                                        school.id(),
                                        asked,
                                        new ByteArrayInputStream(Paintings.seedlings()),
                                        MME_ROUX))
                        .id();
        value(pictures.recognise(school.id(), picture, Presence.NOBODY, MME_ROUX));
        for (Use use : List.of(Use.SCHOOL, Use.PUBLIC)) {
            value(pictures.publish(school.id(), picture, use, MME_ROUX));
        }
        var leaf =
                new ProjectLeaf(
                        UUID.randomUUID(),
                        step,
                        "CM2",
                        TODAY,
                        "Un matin, des fèves",
                        words,
                        picture,
                        "La classe de CM2");
        value(journal.add(school.id(), project, leaf, MME_ROUX));
    }
}
