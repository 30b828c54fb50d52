package coop.quitus.ledger;

/// How money changed hands.
public enum Payment {
    CHEQUE("chèque"),
    CHEQUE_DEPOSIT("remise de chèques"),
    CASH("espèces"),
    BANK_TRANSFER("virement"),
    CARD("carte"),
    DIRECT_DEBIT("prélèvement"),
    ONLINE("paiement en ligne"),
    OTHER("autre");

    private final String french;

    Payment(String french) {
        this.french = french;
    }

    public String inFrench() {
        return french;
    }
}
