package coop.quitus.restructuring;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.euros;
import static coop.quitus.world.World.received;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Founding;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Locks;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Matching;
import coop.quitus.restructuring.NewRestructuring.Share;
import coop.quitus.restructuring.Restructuring.Kind;
import coop.quitus.restructuring.Restructuring.Part;
import coop.quitus.restructuring.Restructuring.Transfer;
import coop.quitus.restructuring.Restructuring.Way;
import coop.quitus.treasury.Statements;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// Schools of the Lozère that merge, and those who keep their books.
abstract class MergingSchool {

    static final LocalDate DAY = LocalDate.of(2026, 9, 10);
    static final SchoolYear YEAR = new SchoolYear(2026);

    @Autowired World world;
    @Autowired WorldClock clock;
    @Autowired Places places;
    @Autowired Founding founding;
    @Autowired Mandates mandates;
    @Autowired Ledger ledger;
    @Autowired Books books;
    @Autowired Locks locks;
    @Autowired Statements statements;
    @Autowired Matching matching;
    @Autowired Restructurings restructurings;
    @Autowired TransferEntries entries;

    Cooperative oak;
    Cooperative elm;
    Cooperative both;
    Person officer;
    AssociationId association;

    /// A school of the département that tests of mergers have for themselves.
    Cooperative another() {
        return world.school("57");
    }

    @BeforeEach
    void three_schools() {
        oak = another();
        elm = another();
        both = another();
        association = oak.association();
        officer = world.someone(Role.ASSOCIATION_OFFICER, oak);
    }

    @AfterEach
    void back() {
        clock.backToTheStory();
    }

    Person treasurer(Cooperative school) {
        return world.someone(Role.TREASURER, school);
    }

    /// Money that families gave, and that the bank has shown.
    void holds(Cooperative school, String amount) {
        Entry entry =
                value(
                        ledger.post(
                                school.id(),
                                received(
                                        DAY.minusDays(5),
                                        "Familles",
                                        Till.BANK,
                                        "PRD_FAMILY",
                                        amount),
                                officer.acting()));
        value(
                statements.bring(
                        school.id(),
                        Till.BANK,
                        statement(school, euros(amount)).getBytes(StandardCharsets.UTF_8),
                        "septembre.ofx",
                        Optional.empty(),
                        officer.acting()));
        var line = statements.lines(school.id(), Till.BANK, DAY.minusDays(9), DAY).getFirst();
        value(
                matching.accept(
                        school.id(),
                        Till.BANK,
                        List.of(entry.id()),
                        List.of(line.id()),
                        officer.acting()));
    }

    private static String statement(Cooperative school, Money credited) {
        return """
        OFXHEADER:100
        DATA:OFXSGML

        <OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR
        <BANKACCTFROM><BANKID>1<ACCTID>%s<ACCTTYPE>CHECKING</BANKACCTFROM>
        <BANKTRANLIST><DTSTART>20260901<DTEND>20260910
        <STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260907<TRNAMT>%s<FITID>1<NAME>FAMILLES</STMTTRN>
        </BANKTRANLIST><LEDGERBAL><BALAMT>%s<DTASOF>20260910</LEDGERBAL>
        </STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
        """
                .formatted(school.id(), credited, credited);
    }

    static NewRestructuring asked(Kind kind, List<Cooperative> sources, List<Share> targets) {
        return new NewRestructuring(
                kind,
                DAY,
                "Fusion des deux écoles (arrêté municipal)",
                sources.stream().map(Cooperative::id).toList(),
                targets,
                null);
    }

    static Share all(Cooperative one) {
        return new Share(one.id(), Part.WHOLE);
    }

    Restructuring decided(NewRestructuring asked) {
        return value(restructurings.decide(association, asked, officer.acting()));
    }

    Restructuring proposed(Restructuring one) {
        return value(restructurings.propose(association, one.id(), officer.acting()));
    }

    Outcome<Restructuring, RestructuringFinding> finish(Restructuring one) {
        return restructurings.finish(association, one.id(), officer.acting());
    }

    Restructuring now(Restructuring one) {
        return restructurings.find(association, one.id()).orElseThrow();
    }

    Entry post(Transfer transfer, Way way) {
        Cooperative school = places.cooperative(transfer.place(way)).orElseThrow();
        return value(
                entries.post(school.id(), transfer.id(), way, DAY, treasurer(school).acting()));
    }

    void postAll(Restructuring one) {
        for (Transfer transfer : one.transfers()) {
            for (Way way : Way.values()) {
                post(transfer, way);
            }
        }
    }

    /// A merger of one school into another, carried to its end.
    Restructuring finished() {
        holds(oak, "50,00");
        Restructuring one = proposed(decided(asked(Kind.MERGE, List.of(oak), List.of(all(both)))));
        postAll(one);
        return value(finish(one));
    }

    Money held(Cooperative school) {
        return Money.sum(books.tillsOn(school.id(), YEAR, YEAR.lastDay()).values().stream());
    }

    static Money sum(String... amounts) {
        return Money.sum(Arrays.stream(amounts).map(World::euros));
    }

    Map<String, Money> amounts(Restructuring one) {
        return one.transfers().stream()
                .collect(
                        Collectors.toMap(
                                transfer -> transfer.from() + "→" + transfer.to(),
                                Transfer::amount));
    }

    static List<Finding> refused(Outcome<?, ? extends Finding> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return List.copyOf(((Outcome.Refused<?, ? extends Finding>) outcome).findings());
    }

    static String ruleOf(Finding finding) {
        return Objects.requireNonNull(finding.rule()).id();
    }
}
