package coop.quitus.federation.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.BankAccount;
import coop.quitus.federation.BankAccounts;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.OfficialNumbers;
import coop.quitus.federation.PlaceFinding;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the bank accounts of cooperatives; the only place with SQL on them.
@Component
final class Accounts implements BankAccounts {

    private final JdbcClient sql;
    private final Tenancy tenancy;
    private final Places places;
    private final Clock clock;

    Accounts(JdbcClient sql, Tenancy tenancy, Places places, Clock clock) {
        this.sql = sql;
        this.tenancy = tenancy;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public List<BankAccount> of(CooperativeId cooperative) {
        return tenancy.reading(
                cooperative,
                () ->
                        sql.sql(
                                        """
                                        SELECT id, bank, holder, iban, account_number
                                          FROM federation.bank_account
                                         WHERE cooperative_id = :cooperative
                                         ORDER BY opened_at, id
                                        """)
                                .param("cooperative", cooperative.value())
                                .query((row, i) ->
                                        new BankAccount(
                                                row.getObject("id", UUID.class),
                                                cooperative,
                                                row.getString("bank"),
                                                row.getString("holder"),
                                                row.getString("iban"),
                                                row.getString("account_number")))
                                .list());
    }

    @Override
    public Optional<BankAccount> knownAs(CooperativeId cooperative, String number) {
        return of(cooperative).stream().filter(one -> one.isKnownAs(number)).findFirst();
    }

    @Override
    public Outcome<BankAccount, PlaceFinding> entrust(
            CooperativeId cooperative, String bank, String holder, String number, Actor by) {
        Optional<Cooperative> which = places.cooperative(cooperative);
        if (which.isEmpty()) {
            return Outcome.refused(new PlaceFinding.NoSuchCooperative());
        }
        String plain = BankAccount.plain(number);
        boolean iban = OfficialNumbers.isIban(plain);
        var account =
                new BankAccount(
                        Ids.next(clock),
                        cooperative,
                        bank.strip(),
                        holder.isBlank()
                                ? "Coopérative scolaire OCCE " + which.get().name()
                                : holder.strip(),
                        iban ? plain : "",
                        iban ? "" : plain);
        return tenancy.within(
                cooperative,
                () -> {
                    List<PlaceFinding> findings = examine(account, number);
                    if (!findings.isEmpty()) {
                        return Outcome.refused(findings);
                    }
                    insert(account, which.get(), by);
                    return Outcome.done(account);
                });
    }

    private List<PlaceFinding> examine(BankAccount account, String typed) {
        var findings = new ArrayList<PlaceFinding>();
        if (account.bank().isEmpty() || account.bank().length() > 80) {
            findings.add(new PlaceFinding.NoBank());
        }
        // Two letters and two digits first: an IBAN was meant, and its key is wrong.
        boolean meantAnIban = account.accountNumber().matches("[A-Z]{2}\\d{2}.*");
        if (account.iban().isEmpty()
                && (meantAnIban || !account.accountNumber().matches("[A-Z0-9]{4,34}"))) {
            findings.add(new PlaceFinding.NotAnAccount(typed.strip()));
        }
        String number = account.iban().isEmpty() ? account.accountNumber() : account.iban();
        of(account.cooperative()).stream()
                .filter(one -> one.isKnownAs(number))
                .findFirst()
                .ifPresent(one -> findings.add(new PlaceFinding.AccountIsKnown(one.bank())));
        return findings;
    }

    private void insert(BankAccount account, Cooperative cooperative, Actor by) {
        sql.sql(
                        """
                        INSERT INTO federation.bank_account
                            (cooperative_id, association_id, id, bank, holder, iban, account_number,
                             opened_at, opened_by)
                        VALUES (:cooperative, :association, :id, :bank, :holder, :iban, :number, :at, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("id", account.id())
                .param("bank", account.bank())
                .param("holder", account.holder())
                .param("iban", account.iban())
                .param("number", account.accountNumber())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.person())
                .update();
    }

    @Override
    public void withdraw(CooperativeId cooperative, UUID account, Actor by) {
        tenancy.within(
                cooperative,
                () -> {
                    sql.sql(
                                    """
                                    DELETE FROM federation.bank_account
                                     WHERE cooperative_id = :cooperative AND id = :id
                                    """)
                            .param("cooperative", cooperative.value())
                            .param("id", account)
                            .update();
                });
    }
}
