package coop.quitus.treasury;

/// The formats banks give their statements in.
public enum StatementFormat {
    OFX,
    CAMT_053,
    QIF,
    CSV
}
