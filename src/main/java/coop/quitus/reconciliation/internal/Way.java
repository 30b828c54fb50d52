package coop.quitus.reconciliation.internal;

import coop.quitus.ledger.Payment;
import java.util.regex.Pattern;

/// How the money travelled, as far as the books or the words of the bank tell.
enum Way {
    CHEQUE,
    CHEQUE_DEPOSIT,
    CASH,
    TRANSFER,
    CARD,
    DEBIT,
    UNKNOWN;

    /// Whether two sides tell the same story.
    enum Agreement {
        SAME,
        /// One of them says nothing, or people confuse the two.
        SOFT,
        CONTRARY
    }

    private static final Pattern DEPOSIT =
            Pattern.compile("\\b(REMISE|REM) (DE |D |DES )?(CH|EFF)|\\bREMCHQ|\\bREMISE\\b");
    private static final Pattern CHEQUES = Pattern.compile("\\b(CHEQUE|CHQ|CHQE|CHE)\\b");
    private static final Pattern COINS =
            Pattern.compile(
                    "\\b(ESPECES?|ESP|VERSEMENT|VRST|VERST|RETRAIT|DAB|BILLETS?|MONNAIES?)\\b");
    private static final Pattern TRANSFERS =
            Pattern.compile("\\b(VIR|VIRT|VIREMENT|HELLOASSO|STRIPE|SUMUP|PAYPAL)\\b");
    private static final Pattern CARDS = Pattern.compile("\\b(CB|CARTE)\\b");
    private static final Pattern DEBITS =
            Pattern.compile("\\b(PRLV|PRELEVEMENT|PRELVT|FRAIS|COMMISSIONS?|AGIOS|TENUE)\\b");

    static Way of(Payment payment) {
        return switch (payment) {
            case CHEQUE -> CHEQUE;
            case CHEQUE_DEPOSIT -> CHEQUE_DEPOSIT;
            case CASH -> CASH;
            case BANK_TRANSFER, ONLINE -> TRANSFER;
            case CARD -> CARD;
            case DIRECT_DEBIT -> DEBIT;
            case OTHER -> UNKNOWN;
        };
    }

    /// Reads it from a bank's label, in capitals without accents ([Clues#plain]).
    ///
    /// @param outgoing whether money left
    static Way of(String label, boolean numbered, boolean outgoing) {
        if (!outgoing && DEPOSIT.matcher(label).find()) {
            return CHEQUE_DEPOSIT;
        }
        if (outgoing && (numbered || CHEQUES.matcher(label).find())) {
            return CHEQUE;
        }
        if (CARDS.matcher(label).find()) {
            return CARD;
        }
        if (TRANSFERS.matcher(label).find()) {
            return TRANSFER;
        }
        if (COINS.matcher(label).find()) {
            return CASH;
        }
        return DEBITS.matcher(label).find() ? DEBIT : UNKNOWN;
    }

    Agreement with(Way other) {
        if (this == UNKNOWN || other == UNKNOWN) {
            return Agreement.SOFT;
        }
        if (this == other) {
            return Agreement.SAME;
        }
        boolean counter = isCounter() && other.isCounter();
        boolean wire = isWire() && other.isWire();
        return counter || wire ? Agreement.SOFT : Agreement.CONTRARY;
    }

    /// Carried to the bank's counter by somebody.
    boolean isCounter() {
        return this == CHEQUE_DEPOSIT || this == CASH;
    }

    private boolean isWire() {
        return this == TRANSFER || this == CARD || this == DEBIT;
    }

    String inFrench() {
        return switch (this) {
            case CHEQUE -> "chèque";
            case CHEQUE_DEPOSIT -> "remise de chèques";
            case CASH -> "espèces";
            case TRANSFER -> "virement";
            case CARD -> "carte";
            case DEBIT -> "prélèvement ou frais";
            case UNKNOWN -> "moyen inconnu";
        };
    }
}
