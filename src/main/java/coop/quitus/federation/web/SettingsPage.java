package coop.quitus.federation.web;

import static java.util.Objects.requireNonNullElse;

import coop.quitus.federation.Association;
import coop.quitus.federation.BankAccount;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// What a cooperative is, and the bank accounts entrusted to it.
///
/// @param mayChange whether this reader may change them
public record SettingsPage(
        Frame frame,
        Cooperative cooperative,
        Association association,
        List<BankAccount> accounts,
        boolean mayChange,
        AccountForm form,
        List<Sentence> sentences)
        implements Page {

    /// An account as it is typed.
    public record AccountForm(String banque, String titulaire, String iban) {

        /// A field that was not sent is an empty one.
        public AccountForm {
            banque = requireNonNullElse(banque, "");
            titulaire = requireNonNullElse(titulaire, "");
            iban = requireNonNullElse(iban, "");
        }

        static final AccountForm EMPTY = new AccountForm("", "", "");
    }
}
