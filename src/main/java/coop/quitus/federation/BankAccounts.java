package coop.quitus.federation;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The bank accounts entrusted to cooperatives.
public interface BankAccounts {

    List<BankAccount> of(CooperativeId cooperative);

    /// Which of its accounts a bank's file speaks of; empty when none is known as this number.
    Optional<BankAccount> knownAs(CooperativeId cooperative, String number);

    /// Notes an account.
    ///
    /// @param number an IBAN, or the number alone
    Outcome<BankAccount, PlaceFinding> entrust(
            CooperativeId cooperative, String bank, String holder, String number, Actor by);

    /// Forgets an account; what was imported from it stays.
    void withdraw(CooperativeId cooperative, UUID account, Actor by);
}
