package coop.quitus.dues;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.euros;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.BankAccount;
import coop.quitus.federation.BankAccounts;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.membership.Affiliations;
import coop.quitus.membership.Campaigns;
import coop.quitus.membership.ClassCount;
import coop.quitus.membership.Declaration;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A school that declared 62 pupils and 3 adults: 149.50 euros are due.
abstract class PayingSchool {

    static final SchoolYear YEAR = new SchoolYear(2026);
    static final String IBAN = "FR76 3000 6000 0112 3456 7890 189";
    static final String OTHER_IBAN = "FR14 2004 1010 0505 0001 3M02 606";
    static final String CREDITOR = "FR72ZZZ123456";

    @Autowired World world;
    @Autowired WorldClock clock;
    @Autowired Places places;
    @Autowired BankAccounts accounts;
    @Autowired Affiliations affiliations;
    @Autowired Campaigns campaigns;
    @Autowired Payments payments;
    @Autowired Takings takings;
    @Autowired Tenancy tenancy;

    @Autowired
    @Qualifier("readerJdbc")
    JdbcClient reader;

    @SuppressWarnings("NullAway.Init")
    Cooperative school;

    @SuppressWarnings("NullAway.Init")
    Cooperative headquarters;

    @SuppressWarnings("NullAway.Init")
    AssociationId association;

    @SuppressWarnings("NullAway.Init")
    Person holder;

    @SuppressWarnings("NullAway.Init")
    Person office;

    @BeforeEach
    void a_school_that_declared() {
        settle(department());
    }

    /// Collections are of a whole association: each class of tests has one of its own.
    abstract String department();

    void settle(String department) {
        school = world.school(department);
        association = school.association();
        headquarters =
                places.cooperativesOf(association).stream()
                        .filter(Cooperative::headquarters)
                        .findFirst()
                        .orElseThrow();
        holder = world.someone(Role.MANDATE_HOLDER, school);
        office = world.someone(Role.ASSOCIATION_STAFF, school);
        declare(school, holder);
    }

    @AfterEach
    void back_to_the_story() {
        clock.backToTheStory();
    }

    void declare(Cooperative which, Person by) {
        value(campaigns.open(association, YEAR, "", office.acting()));
        var said =
                new Declaration(
                        List.of(
                                new ClassCount("CE2", "CE2", 40, 2),
                                new ClassCount("CM2", "CM2 d'Inès et Théo", 22, 1)),
                        List.of(),
                        false,
                        Money.ZERO);
        Money due = value(affiliations.count(which.id(), YEAR, said, by.acting())).bill().due();
        value(affiliations.declare(which.id(), YEAR, due, true, by.acting()));
    }

    BankAccount account(Cooperative which, String iban) {
        return value(
                accounts.entrust(
                        which.id(),
                        "Crédit Mutuel",
                        "Coopérative scolaire OCCE école Jean-Macé",
                        iban,
                        office.acting()));
    }

    NewSettlement came(String amount, Settlement.Purpose purpose) {
        return new NewSettlement(
                UUID.randomUUID(),
                school.id(),
                YEAR,
                purpose,
                PaymentWay.CHEQUE,
                euros(amount),
                LocalDate.of(2026, 9, 10),
                "chèque 1234567");
    }

    /// What the rooms above read of that school, as lines.
    List<String> published(Cooperative which, SchoolYear year) {
        return tenancy.across(
                association,
                () ->
                        reader.sql(
                                        """
                                        SELECT kind || ' ' || amount_cents || ' ' || occurred_on
                                               || CASE WHEN entry_id IS NULL THEN '' ELSE ' school' END
                                               || CASE WHEN headquarters_entry_id IS NULL THEN '' ELSE ' headquarters' END
                                          FROM dues.published_payment
                                         WHERE cooperative_id = :cooperative AND school_year = :year
                                         ORDER BY occurred_on, kind, amount_cents
                                        """)
                                .param("cooperative", which.id().value())
                                .param("year", year.startsIn())
                                .query(String.class)
                                .list());
    }

    static String kind(Outcome<?, DuesFinding> outcome) {
        return switch (outcome) {
            case Outcome.Done<?, DuesFinding> _ -> "";
            case Outcome.Refused<?, DuesFinding>(var findings) ->
                    findings.getFirst().getClass().getSimpleName();
        };
    }
}
