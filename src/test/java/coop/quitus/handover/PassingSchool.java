package coop.quitus.handover;

import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.cash.CashCounts;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.Place;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Matching;
import coop.quitus.treasury.Statements;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A school with 100 euros at the bank and 20 in the box, whose holder leaves on 10 September 2026.
abstract class PassingSchool {

    static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    @Autowired World world;
    @Autowired WorldClock clock;
    @Autowired Ledger ledger;
    @Autowired CashCounts counts;
    @Autowired Statements statements;
    @Autowired Matching matching;
    @Autowired Books books;
    @Autowired Mandates mandates;
    @Autowired People people;
    @Autowired Handovers handovers;
    @Autowired Successions successions;
    @Autowired Confirmations confirmations;

    Cooperative school;
    Person holder;
    Person officer;
    Mandate mandate;
    String email;

    @BeforeEach
    void a_school_whose_holder_leaves() {
        school = world.school();
        holder = world.someone(Role.MANDATE_HOLDER, school);
        officer = world.someone(Role.ASSOCIATION_OFFICER, school);
        mandate = mandates.of(holder.id()).getFirst();
        email = "petit-" + school.id() + "@exemple.fr";
        value(
                ledger.post(
                        school.id(),
                        World.received(
                                DAY.minusDays(5), "Familles", Till.BANK, "PRD_FAMILY", "100,00"),
                        holder.acting()));
        value(
                ledger.post(
                        school.id(),
                        World.received(
                                DAY.minusDays(5), "Gâteaux", Till.CASH, "PRD_ACTIVITY", "20,00"),
                        holder.acting()));
    }

    @AfterEach
    void back() {
        clock.backToTheStory();
    }

    Sitting begin() {
        return value(handovers.begin(school.id(), mandate.id(), "", holder.acting()));
    }

    HandoverWords words(String keys, String gap) {
        return new HandoverWords(
                DAY,
                "M. Petit",
                email,
                false,
                "9670040",
                "12",
                "9670039",
                "Armoire du bureau",
                "Dans Quitus",
                keys,
                gap,
                "");
    }

    void count(int notesOfTwenty) {
        value(
                counts.count(
                        school.id(),
                        Till.CASH,
                        DAY,
                        Map.of(2000, notesOfTwenty),
                        "",
                        holder.acting()));
    }

    void statement() {
        String ofx =
                """
                OFXHEADER:100
                DATA:OFXSGML

                <OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR
                <BANKACCTFROM><BANKID>1<ACCTID>%s<ACCTTYPE>CHECKING</BANKACCTFROM>
                <BANKTRANLIST><DTSTART>20260901<DTEND>20260910
                <STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260907<TRNAMT>100.00<FITID>1<NAME>FAMILLES</STMTTRN>
                </BANKTRANLIST><LEDGERBAL><BALAMT>100.00<DTASOF>20260910</LEDGERBAL>
                </STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
                """
                        .formatted(school.id());
        value(
                statements.bring(
                        school.id(),
                        Till.BANK,
                        ofx.getBytes(StandardCharsets.UTF_8),
                        "septembre.ofx",
                        Optional.empty(),
                        holder.acting()));
    }

    /// All settled but the signatures.
    Sitting ready() {
        Sitting sitting = begin();
        settle();
        return value(
                handovers.say(
                        school.id(), sitting.id(), words("La directrice", ""), holder.acting()));
    }

    /// The box is counted, the bank is reconciled.
    void settle() {
        count(1);
        statement();
        match();
    }

    private void match() {
        var year = SchoolYear.of(DAY);
        var line = statements.lines(school.id(), Till.BANK, DAY.minusDays(9), DAY).getFirst();
        var entry =
                books.journal(school.id(), year).stream()
                        .filter(one -> one.movementOf(Till.BANK).equals(euros("100,00")))
                        .findFirst()
                        .orElseThrow();
        value(
                matching.accept(
                        school.id(),
                        Till.BANK,
                        List.of(entry.id()),
                        List.of(line.id()),
                        holder.acting()));
    }

    String digest(Sitting sitting) {
        return handovers.readiness(school.id(), sitting).minutes().digest();
    }

    String secret(Sitting sitting) {
        Person leading = sitting.isLedByTheAssociation() ? officer : holder;
        String path = value(successions.invite(school.id(), sitting.id(), leading.acting()));
        return path.substring(path.lastIndexOf('/') + 1);
    }

    boolean holds(Person person) {
        return mandates.of(person.id()).stream()
                .anyMatch(one ->
                        one.role() == Role.MANDATE_HOLDER
                                && one.place().equals(new Place.InCooperative(school.id())));
    }

    Optional<Person> successor() {
        return people.withEmail(email);
    }

    @SuppressWarnings("unchecked")
    static <T> T value(Outcome<T, ?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T, ?>) outcome).value();
    }

    static List<? extends Finding> refused(Outcome<?, ?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?, ?>) outcome).findings();
    }
}
