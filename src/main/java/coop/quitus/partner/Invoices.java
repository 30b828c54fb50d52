package coop.quitus.partner;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The invoices that partners leave at their doors.
public interface Invoices {

    /// Takes an invoice in, its SIRET checked (IDN-01).
    Outcome<Invoice, PartnerFinding> receive(PartnerDoors.Door door, Sent sent);

    /// All of them: those that wait first, then the latest.
    List<Invoice> of(CooperativeId cooperative);

    /// It is in the books, or set aside with a reason. Once.
    Outcome<Invoice, PartnerFinding> end(
            CooperativeId cooperative, UUID invoice, boolean entered, String words, Actor by);

    /// @param key of the form, and the invoice's id: sent twice, it is received once
    /// @param siret as typed; spaces do not count
    /// @param file the hash of its voucher
    record Sent(
            UUID key, String number, LocalDate dated, Money amount, String siret, String file) {}
}
