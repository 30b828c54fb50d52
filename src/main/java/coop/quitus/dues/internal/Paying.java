package coop.quitus.dues.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.dues.Announcement;
import coop.quitus.dues.DebitMandate;
import coop.quitus.dues.DuesFinding;
import coop.quitus.dues.PaymentFile;
import coop.quitus.dues.PaymentWay;
import coop.quitus.dues.Payments;
import coop.quitus.federation.BankAccount;
import coop.quitus.federation.BankAccounts;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Role;
import coop.quitus.identity.RolesHere;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.EntryId;
import coop.quitus.membership.Affiliation;
import coop.quitus.membership.AffiliationState;
import coop.quitus.membership.Affiliations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Holds how cooperatives pay.
@Component
final class Paying implements Payments {

    private static final int LONGEST_CHEQUE = 20;
    private static final int LONGEST_NAME = 140;

    private final Tenancy tenancy;
    private final Places places;
    private final RolesHere roles;
    private final Affiliations affiliations;
    private final BankAccounts accounts;
    private final Books books;
    private final PaymentTables tables;
    private final DebitMandateTable mandates;
    private final CreditorTable creditors;
    private final Sections sections;
    private final BothSides sides;

    Paying(
            Tenancy tenancy,
            Places places,
            RolesHere roles,
            Affiliations affiliations,
            BankAccounts accounts,
            Books books,
            PaymentTables tables,
            DebitMandateTable mandates,
            CreditorTable creditors,
            Sections sections,
            BothSides sides) {
        this.tenancy = tenancy;
        this.places = places;
        this.roles = roles;
        this.affiliations = affiliations;
        this.accounts = accounts;
        this.books = books;
        this.tables = tables;
        this.mandates = mandates;
        this.creditors = creditors;
        this.sections = sections;
        this.sides = sides;
    }

    @Override
    public PaymentFile of(CooperativeId cooperative, SchoolYear year) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        CooperativeId headquarters = sections.headquarters(which.association()).id();
        var creditor = tenancy.reading(headquarters, () -> creditors.last(headquarters));
        return tenancy.reading(
                cooperative,
                () ->
                        new PaymentFile(
                                cooperative,
                                year,
                                affiliations.of(cooperative, year),
                                tables.announcement(cooperative, year),
                                tables.settlements(cooperative, year),
                                tables.entry(cooperative, year)
                                        .flatMap(id -> books.entry(cooperative, new EntryId(id))),
                                BothSides.keyOf(cooperative, year),
                                holding(cooperative),
                                creditor));
    }

    private Optional<DebitMandate> holding(CooperativeId cooperative) {
        return mandates.of(cooperative).stream().filter(one -> one.endedAt() == null).findFirst();
    }

    @Override
    public Outcome<PaymentFile, DuesFinding> announce(
            CooperativeId cooperative,
            SchoolYear year,
            PaymentWay way,
            String cheque,
            LocalDate on,
            Actor by) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        PaymentFile now = of(cooperative, year);
        String number = way == PaymentWay.CHEQUE ? cheque.strip() : "";
        var findings = new ArrayList<DuesFinding>();
        if (!isDue(now.affiliation()) || !now.due().isPositive()) {
            findings.add(new DuesFinding.NothingDue());
        }
        if (way == PaymentWay.CHEQUE && number.isEmpty()) {
            findings.add(new DuesFinding.Missing("cheque", "le numéro du chèque"));
        }
        if (number.length() > LONGEST_CHEQUE) {
            findings.add(new DuesFinding.TooLong("cheque", LONGEST_CHEQUE));
        }
        if (way == PaymentWay.DEBIT && now.mandate().isEmpty()) {
            findings.add(new DuesFinding.NoMandate());
        }
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        tenancy.within(
                cooperative,
                () -> {
                    tables.announce(which, year, way, number, on, by);
                    Announcement said = tables.announcement(cooperative, year).orElseThrow();
                    if (now.entry().isEmpty()) {
                        sides.proposeToSchool(which, year, now.affiliation().bill(), said, by);
                    }
                });
        return Outcome.done(of(cooperative, year));
    }

    /// Declared is enough: the association may validate once it is paid.
    static boolean isDue(Affiliation said) {
        return said.state() == AffiliationState.DECLARED
                || said.state() == AffiliationState.VALIDATED;
    }

    @Override
    public Outcome<DebitMandate, DuesFinding> sign(
            CooperativeId cooperative, UUID account, String signedOnPaper, LocalDate on, Actor by) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        Optional<BankAccount> chosen =
                accounts.of(cooperative).stream()
                        .filter(one -> one.id().equals(account) && !one.iban().isEmpty())
                        .findFirst();
        boolean paper = !signedOnPaper.isBlank();
        var findings = new ArrayList<DuesFinding>();
        if (chosen.isEmpty()) {
            findings.add(new DuesFinding.NoAccount());
        }
        if (!paper && !roles.in(cooperative, by.person()).contains(Role.MANDATE_HOLDER)) {
            findings.add(new DuesFinding.NotMandated());
        }
        if (signedOnPaper.length() > LONGEST_NAME) {
            findings.add(new DuesFinding.TooLong("signataire", LONGEST_NAME));
        }
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        return tenancy.within(
                cooperative,
                () -> {
                    mandates.end(cooperative, by);
                    mandates.sign(
                            which,
                            chosen.orElseThrow(),
                            paper,
                            paper ? signedOnPaper.strip() : by.name(),
                            on,
                            by);
                    return Outcome.done(holding(cooperative).orElseThrow());
                });
    }

    @Override
    public Outcome<DebitMandate, DuesFinding> revoke(CooperativeId cooperative, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<DebitMandate> now = holding(cooperative);
                    if (now.isEmpty()) {
                        return Outcome.refused(List.of(new DuesFinding.NoMandate()));
                    }
                    mandates.end(cooperative, by);
                    return Outcome.done(mandates.of(cooperative).getFirst());
                });
    }
}
