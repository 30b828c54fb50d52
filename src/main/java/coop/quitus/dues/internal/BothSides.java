package coop.quitus.dues.internal;

import coop.quitus.dues.Announcement;
import coop.quitus.dues.PaymentWay;
import coop.quitus.dues.Settlement;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Drafts;
import coop.quitus.ledger.Payment;
import coop.quitus.membership.Bill;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Proposes one payment to two treasurers, each in their own books. A proposal is a draft: only
/// they post it, and what they posted already is left alone.
@Component
final class BothSides {

    private final Drafts drafts;
    private final Books books;
    private final Places places;

    BothSides(Drafts drafts, Books books, Places places) {
        this.drafts = drafts;
        this.books = books;
        this.places = places;
    }

    /// The key of the form that pays the affiliation of a year, the same whoever asks.
    static UUID keyOf(CooperativeId cooperative, SchoolYear year) {
        return named("affiliation/" + cooperative + "/" + year);
    }

    static UUID keyOf(UUID settlement) {
        return named("settlement/" + settlement);
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(("quitus/dues/" + name).getBytes(StandardCharsets.UTF_8));
    }

    /// The school pays: fee and insurance on a line each (ACC-11).
    void proposeToSchool(
            Cooperative which, SchoolYear year, Bill bill, Announcement said, Actor by) {
        var form = form("depense", said.on(), "Affiliation OCCE " + year.inFrench(), said.way());
        form.put("tiers", places.association(which.association()).orElseThrow().name());
        form.put("cheque", said.cheque());
        split(
                form,
                "CHG_MEMBERSHIP",
                bill.fee(),
                "CHG_INSURANCE",
                bill.insurances(),
                "CHG_OTHER",
                bill.due().minus(bill.fee()).minus(bill.insurances()));
        keep(which.id(), keyOf(which.id(), year), form, by);
    }

    /// The other half of an aid or an advance, in the school's books.
    void proposeToSchool(Cooperative which, Settlement said, Actor by) {
        boolean comes = said.amount().isPositive();
        boolean aid = said.purpose() == Settlement.Purpose.AID;
        var form =
                form(
                        comes ? "recette" : "depense",
                        said.on(),
                        cut(
                                (aid
                                                ? "Aide de l'OCCE"
                                                : comes
                                                        ? "Avance du siège de l'OCCE"
                                                        : "Retour d'une avance au siège de l'OCCE")
                                        + after(said.words())),
                        said.way());
        form.put("tiers", places.association(which.association()).orElseThrow().name());
        String account = aid ? "PRD_SUBS_OTHER" : comes ? "PRD_OTHER" : "CHG_OTHER";
        split(form, account, said.amount().absolute(), "", Money.ZERO, "", Money.ZERO);
        keep(which.id(), said.entryKey(), form, by);
    }

    /// The headquarters' half. The label names the cooperative by its number, so that people see
    /// what it is.
    void proposeToHeadquarters(
            Cooperative headquarters, Cooperative which, Settlement said, Actor by) {
        boolean affiliation = said.purpose() == Settlement.Purpose.AFFILIATION;
        boolean comes = affiliation || said.amount().isNegative();
        var form =
                form(
                        comes ? "recette" : "depense",
                        said.on(),
                        cut(
                                (affiliation
                                                ? "Adhésion " + said.year().inFrench()
                                                : said.purpose() == Settlement.Purpose.AID
                                                        ? "Aide au projet"
                                                        : "Avance à la coopérative")
                                        + ", "
                                        + which.number()
                                        + " "
                                        + which.name()
                                        + after(said.words())),
                        said.way());
        form.put("tiers", which.name());
        if (affiliation) {
            split(
                    form,
                    "PRD_HQ_MEMBERSHIP",
                    said.fee(),
                    "PRD_HQ_INSURANCE",
                    said.insurance(),
                    "PRD_HQ_OTHER",
                    said.other());
        } else {
            String account =
                    said.purpose() == Settlement.Purpose.AID ? "CHG_HQ_AID" : "BAL_SECTIONS";
            split(form, account, said.amount().absolute(), "", Money.ZERO, "", Money.ZERO);
        }
        keep(headquarters.id(), said.id(), form, by);
    }

    private static String after(String words) {
        return words.isEmpty() ? "" : " : " + words;
    }

    private static String cut(String label) {
        return label.length() <= 200 ? label : label.substring(0, 200);
    }

    private static Map<String, String> form(
            String intention, LocalDate on, String label, PaymentWay way) {
        var form = new HashMap<String, String>();
        form.put("intention", intention);
        form.put("date", on.toString());
        form.put("libelle", label);
        form.put("caisse", "TRE_BANK");
        form.put(
                "paiement",
                switch (way) {
                    case CHEQUE ->
                            intention.equals("recette")
                                    ? Payment.CHEQUE_DEPOSIT.name()
                                    : Payment.CHEQUE.name();
                    case TRANSFER -> Payment.BANK_TRANSFER.name();
                    case DEBIT -> Payment.DIRECT_DEBIT.name();
                });
        return form;
    }

    /// Each part that is not zero on its own line; an amount alone needs no parts.
    private static void split(
            Map<String, String> form,
            String first,
            Money one,
            String second,
            Money two,
            String third,
            Money three) {
        form.put("montant", one.plus(two).plus(three).amountInFrench());
        int part = 1;
        part = put(form, part, first, one);
        part = put(form, part, second, two);
        put(form, part, third, three);
    }

    private static int put(Map<String, String> form, int part, String account, Money amount) {
        if (!amount.isPositive()) {
            return part;
        }
        String suffix = part == 1 ? "" : String.valueOf(part);
        form.put("compte" + suffix, account);
        form.put("part" + suffix, amount.amountInFrench());
        return part + 1;
    }

    private void keep(CooperativeId where, UUID key, Map<String, String> form, Actor by) {
        if (books.byKey(where, key).isEmpty()) {
            form.values().removeIf(String::isEmpty);
            drafts.keep(where, key, form, by);
        }
    }
}
