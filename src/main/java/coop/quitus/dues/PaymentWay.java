package coop.quitus.dues;

/// How what is due is paid.
public enum PaymentWay {
    CHEQUE("chèque"),
    TRANSFER("virement"),
    DEBIT("prélèvement");

    private final String french;

    PaymentWay(String french) {
        this.french = french;
    }

    public String inFrench() {
        return french;
    }
}
