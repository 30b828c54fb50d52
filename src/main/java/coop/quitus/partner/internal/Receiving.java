package coop.quitus.partner.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.OfficialNumbers;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.partner.Invoice;
import coop.quitus.partner.Invoices;
import coop.quitus.partner.PartnerDoors.Door;
import coop.quitus.partner.PartnerFinding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes in the invoices that partners send.
@Component
final class Receiving implements Invoices {

    private final Tenancy tenancy;
    private final Places places;
    private final InvoiceTable table;
    private final Vouchers vouchers;
    private final Clock clock;

    Receiving(Tenancy tenancy, Places places, InvoiceTable table, Vouchers vouchers, Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.table = table;
        this.vouchers = vouchers;
        this.clock = clock;
    }

    @Override
    public Outcome<Invoice, PartnerFinding> receive(Door door, Sent sent) {
        CooperativeId cooperative = door.cooperative();
        String siret = PartnerChecks.digits(sent.siret());
        var refusals = new ArrayList<PartnerFinding>();
        PartnerChecks.words(refusals, "numero", sent.number(), "le numéro de la facture", 40);
        if (sent.dated().isAfter(LocalDate.now(clock))) {
            refusals.add(new PartnerFinding.Future("date"));
        }
        if (!sent.amount().isPositive() || sent.amount().compareTo(PartnerChecks.MOST) > 0) {
            refusals.add(new PartnerFinding.NotASum());
        }
        if (!OfficialNumbers.isSiret(siret)) {
            refusals.add(new PartnerFinding.NotASiret(sent.siret()));
        }
        if (vouchers.describe(cooperative, sent.file()).isEmpty()) {
            refusals.add(new PartnerFinding.NoSuchFile());
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return tenancy.within(
                cooperative,
                () -> {
                    table.receive(places.cooperative(cooperative).orElseThrow(), door, sent, siret);
                    Invoice received = table.find(cooperative, sent.key()).orElseThrow();
                    return Outcome.done(received, remarks(received));
                });
    }

    private static List<PartnerFinding> remarks(Invoice invoice) {
        String known = invoice.partner().siret();
        return known.isEmpty() || known.equals(invoice.siret())
                ? List.of()
                : List.of(new PartnerFinding.AnotherSiret(known));
    }

    @Override
    public List<Invoice> of(CooperativeId cooperative) {
        return tenancy.reading(cooperative, () -> table.all(cooperative));
    }

    @Override
    public Outcome<Invoice, PartnerFinding> end(
            CooperativeId cooperative, UUID invoice, boolean entered, String words, Actor by) {
        var refusals = new ArrayList<PartnerFinding>();
        if (!entered || words.length() > 200) {
            PartnerChecks.words(refusals, "raison", words, "la raison", 200);
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Invoice> known = table.find(cooperative, invoice);
                    if (known.isEmpty()) {
                        return Outcome.refused(new PartnerFinding.NoSuchInvoice());
                    }
                    if (!known.get().waits()) {
                        return Outcome.refused(new PartnerFinding.AlreadyEnded());
                    }
                    table.end(
                            places.cooperative(cooperative).orElseThrow(),
                            invoice,
                            entered,
                            words.strip(),
                            by);
                    return Outcome.done(table.find(cooperative, invoice).orElseThrow());
                });
    }
}
