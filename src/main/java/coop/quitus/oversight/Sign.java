package coop.quitus.oversight;

import java.util.Arrays;
import java.util.Optional;

/// What an association looks at in each of its cooperatives. Each has a light.
public enum Sign {
    REPORT("compte-rendu", "Compte rendu"),
    DISCHARGE("quitus", "Quitus"),
    AFFILIATION("adhesion", "Adhésion"),
    RECONCILIATION("rapprochement", "Banque rapprochée"),
    VOUCHERS("justificatifs", "Justificatifs"),
    LAST_ENTRY("ecritures", "Dernière écriture"),
    DORMANT("argent-dormant", "Argent dormant"),
    CASH("especes", "Espèces"),
    ONE_HAND("une-seule-main", "Une seule main"),
    QUESTIONS("questions", "Questions"),
    RISK("risque", "Signes de risque");

    private final String path;
    private final String french;

    Sign(String path, String french) {
        this.path = path;
        this.french = french;
    }

    /// As addresses say it.
    public String path() {
        return path;
    }

    public String inFrench() {
        return french;
    }

    public static Optional<Sign> of(String path) {
        return Arrays.stream(values()).filter(sign -> sign.path.equals(path)).findFirst();
    }
}
