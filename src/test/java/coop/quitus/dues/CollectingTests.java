package coop.quitus.dues;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.world.RoomTest;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// Direct debits: leave to debit, collections, and the file a bank reads, read here by the JDK
/// alone.
@RoomTest
class CollectingTests extends PayingSchool {

    private static final LocalDate SOON = LocalDate.of(2026, 9, 12);

    /// Each test has an association of its own.
    private static final List<String> DEPARTMENTS =
            new ArrayList<>(List.of("73", "74", "76", "77", "78", "79", "80"));

    @Override
    String department() {
        return DEPARTMENTS.removeFirst();
    }

    private Creditor collector() {
        return new Creditor(0, "OCCE de la Savoie & Cie", CREDITOR, OTHER_IBAN, "OCCE 73");
    }

    private DebitMandate signed(Cooperative which, Person by) {
        return value(
                payments.sign(
                        which.id(),
                        account(which, IBAN).id(),
                        "",
                        LocalDate.of(2026, 9, 10),
                        by.acting()));
    }

    @Test
    void who_collects_is_said_with_right_keys_and_later_words_are_another_version() {
        assertThat(
                        kind(
                                takings.choose(
                                        association,
                                        new Creditor(0, "OCCE", "FR73ZZZ123456", OTHER_IBAN, ""),
                                        office.acting())))
                .isEqualTo("NotACreditor");
        assertThat(
                        kind(
                                takings.choose(
                                        association,
                                        new Creditor(0, "OCCE", CREDITOR, "FR00 1234", ""),
                                        office.acting())))
                .isEqualTo("NotAnIban");
        assertThat(value(takings.choose(association, collector(), office.acting())).number())
                .isEqualTo(1);
        assertThat(value(takings.choose(association, collector(), office.acting())).number())
                .isEqualTo(2);
    }

    @Test
    void only_the_mandate_holder_signs_on_line_and_a_later_signature_ends_the_one_before() {
        var account = account(school, IBAN);
        Person teacher = world.someone(Role.TEACHER, school);
        LocalDate today = LocalDate.of(2026, 9, 10);
        assertThat(kind(payments.sign(school.id(), account.id(), "", today, teacher.acting())))
                .isEqualTo("NotMandated");
        DebitMandate first =
                value(payments.sign(school.id(), account.id(), "", today, holder.acting()));
        assertThat(first.reference()).isEqualTo("OCCE-" + school.number() + "-1");
        DebitMandate paper =
                value(payments.sign(school.id(), account.id(), "Mme Roux", today, office.acting()));
        assertThat(paper.reference()).isEqualTo("OCCE-" + school.number() + "-2");
        assertThat(paper.paper()).isTrue();
        value(payments.revoke(school.id(), holder.acting()));
        assertThat(kind(payments.revoke(school.id(), holder.acting()))).isEqualTo("NoMandate");
        assertThat(payments.of(school.id(), YEAR).mandate()).isEmpty();
    }

    @Test
    void a_collection_waits_for_a_creditor_a_mandate_and_two_days() {
        assertThat(kind(takings.collect(association, YEAR, SOON.minusDays(1), office.acting())))
                .isEqualTo("TooSoon");
        assertThat(kind(takings.collect(association, YEAR, SOON, office.acting())))
                .isEqualTo("NoCreditor");
        value(takings.choose(association, collector(), office.acting()));
        assertThat(kind(takings.collect(association, YEAR, SOON, office.acting())))
                .isEqualTo("NothingToCollect");
    }

    @Test
    void what_was_sent_back_is_asked_again_and_what_came_is_not() {
        Cooperative second = world.school(school.number().substring(0, 2));
        Person secondHolder = world.someone(Role.MANDATE_HOLDER, second);
        declare(second, secondHolder);
        value(takings.choose(association, collector(), office.acting()));
        signed(school, holder);
        signed(second, secondHolder);
        DebitCollection asked = value(takings.collect(association, YEAR, SOON, office.acting()));
        assertThat(asked.total()).isEqualTo(euros("299.00"));
        assertThat(kind(takings.collect(association, YEAR, SOON, office.acting())))
                .as("it is on its way")
                .isEqualTo("NothingToCollect");
        value(
                takings.settle(
                        association,
                        asked.id(),
                        SOON,
                        Set.of(second.id().value()),
                        office.acting()));
        assertThat(kind(takings.settle(association, asked.id(), SOON, Set.of(), office.acting())))
                .isEqualTo("AlreadySettled");
        assertThat(payments.of(school.id(), YEAR).left()).isEqualTo(euros("0.00"));
        DebitCollection again = value(takings.collect(association, YEAR, SOON, office.acting()));
        assertThat(again.items()).extracting(DebitItem::payer).containsExactly(second.id());
        assertThat(again.items()).allMatch(DebitItem::first);
    }

    @Test
    void the_file_counts_and_adds_right_under_keys_that_hold() throws Exception {
        Element root = file();
        List<Element> debits = all(root, "DrctDbtTxInf");
        BigDecimal sum =
                debits.stream()
                        .map(debit -> new BigDecimal(text(debit, "InstdAmt")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(all(root, "CtrlSum"))
                .hasSize(2)
                .allSatisfy(said -> assertThat(said.getTextContent()).isEqualTo(sum.toString()));
        assertThat(all(root, "NbOfTxs"))
                .hasSize(2)
                .allSatisfy(said -> assertThat(said.getTextContent()).isEqualTo("1"));
        assertThat(debits).hasSize(1);
        assertThat(sum).isEqualTo("149.50");
        assertThat(all(root, "IBAN"))
                .hasSize(2)
                .allSatisfy(iban ->
                        assertThat(remainder(iban.getTextContent())).as("key").isEqualTo(1));
        assertThat(text(all(root, "CdtrSchmeId").getFirst(), "Id")).contains(CREDITOR);
    }

    @Test
    void the_file_is_in_the_order_of_the_schema_and_in_letters_every_bank_reads() throws Exception {
        Element root = file();
        assertThat(root.getNamespaceURI())
                .isEqualTo("urn:iso:std:iso:20022:tech:xsd:pain.008.001.08");
        assertThat(names(all(root, "PmtInf").getFirst()))
                .containsExactly(
                        "PmtInfId",
                        "PmtMtd",
                        "NbOfTxs",
                        "CtrlSum",
                        "PmtTpInf",
                        "ReqdColltnDt",
                        "Cdtr",
                        "CdtrAcct",
                        "CdtrAgt",
                        "ChrgBr",
                        "CdtrSchmeId",
                        "DrctDbtTxInf");
        assertThat(names(all(root, "DrctDbtTxInf").getFirst()))
                .containsExactly(
                        "PmtId", "InstdAmt", "DrctDbtTx", "DbtrAgt", "Dbtr", "DbtrAcct", "RmtInf");
        assertThat(text(root, "SeqTp")).isEqualTo("FRST");
        assertThat(text(root, "ReqdColltnDt")).isEqualTo("2026-09-12");
        assertThat(text(root, "MndtId")).isEqualTo("OCCE-" + school.number() + "-1");
        assertThat(text(root, "DtOfSgntr")).isEqualTo("2026-09-10");
        assertThat(text(all(root, "Cdtr").getFirst(), "Nm")).isEqualTo("OCCE de la Savoie Cie");
        assertThat(text(all(root, "Dbtr").getFirst(), "Nm"))
                .isEqualTo("Cooperative scolaire OCCE ecole Jean-Mace");
    }

    /// The file of a first collection, read by the JDK.
    private Element file() throws Exception {
        value(takings.choose(association, collector(), office.acting()));
        signed(school, holder);
        DebitCollection asked = value(takings.collect(association, YEAR, SOON, office.acting()));
        byte[] file = takings.file(association, asked.id()).orElseThrow();
        assertThat(takings.file(association, asked.id()).orElseThrow())
                .as("the same bytes each time")
                .isEqualTo(file);
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(file))
                .getDocumentElement();
    }

    private static List<Element> all(Element within, String name) {
        NodeList found = within.getElementsByTagNameNS("*", name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    private static String text(Element within, String name) {
        return all(within, name).getFirst().getTextContent();
    }

    private static List<String> names(Element parent) {
        List<String> names = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            names.add(child.getLocalName());
        }
        return names;
    }

    /// Modulo 97 of ISO 13616, written here once more.
    private static int remainder(String iban) {
        var digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4))
                .chars()
                .forEach(sign -> digits.append(Character.digit(sign, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
    }
}
