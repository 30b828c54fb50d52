package coop.quitus.partner;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Letters;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A school and its gardener.
@RoomTest
abstract class PartnerSchool {

    static final SchoolYear YEAR = new SchoolYear(2026);
    static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    @Autowired World world;
    @Autowired WorldClock clock;
    @Autowired Partners partners;
    @Autowired Directory directory;
    @Autowired Agreements agreements;
    @Autowired Contributions contributions;
    @Autowired PartnerDoors doors;
    @Autowired Invoices invoices;
    @Autowired Letters outbox;
    @Autowired Tenancy tenancy;
    @Autowired JdbcClient sql;
    @Autowired MockMvcTester site;

    Cooperative school;
    Partner gardener;

    @BeforeEach
    void a_school_and_its_gardener() {
        school = world.school();
        gardener =
                value(
                        partners.know(
                                school.id(),
                                asked("Les Jardins du Pré", "73282932000074"),
                                MME_ROUX));
    }

    @AfterEach
    void back() {
        clock.backToTheStory();
    }

    static NewPartner asked(String name, String siret) {
        return new NewPartner(
                UUID.randomUUID(),
                name,
                PartnerKind.COMPANY,
                "Saint-Genest",
                "jardin@exemple.fr",
                siret,
                "l'accueil");
    }

    static <T, F extends Finding> T value(Outcome<T, F> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T, F>) outcome).value();
    }

    static <T, F extends Finding> List<F> said(Outcome<T, F> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, F>(T _, List<F> remarks) -> remarks;
            case Outcome.Refused<T, F>(List<F> findings) -> findings;
        };
    }

    Agreement agreed(Partner partner, String object) {
        return value(
                agreements.file(
                        school.id(),
                        new NewAgreement(
                                UUID.randomUUID(),
                                YEAR,
                                partner.id(),
                                object,
                                "",
                                DAY,
                                null,
                                "",
                                ""),
                        MME_ROUX));
    }
}
