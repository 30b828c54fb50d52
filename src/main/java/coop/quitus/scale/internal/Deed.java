package coop.quitus.scale.internal;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// What happens in a school's year: from which day of it to which, how often beyond the first time,
/// and what the treasurer writes then.
enum Deed {
    FAMILY_CHEQUES(
            5, 120, 10, Way.CHEQUES, "PRD_FAMILY", "Participations des familles, chèques", 3),
    FAMILY_CASH(5, 120, 6, Way.CASH, "PRD_FAMILY", "Participations des familles, espèces", 1),
    DUES(20, 70, 0, Way.DUES, "CHG_MEMBERSHIP", "Adhésion et assurance OCCE", 0),
    TOWN(30, 140, 1, Way.GRANT, "PRD_SUBS_PUBLIC", "Subvention de la commune", 0),
    OUTING_COST(30, 300, 26, Way.EXPENSE, "CHG_ACTIVITY", "Car pour la sortie", 4),
    MATERIAL(10, 300, 30, Way.EXPENSE, "CHG_ACTIVITY", "Matériel pour le projet", 1),
    PHOTOS(75, 100, 1, Way.CHEQUES, "PRD_RESALE", "Photos de classe", 5),
    PHOTOGRAPHER(100, 118, 0, Way.EXPENSE, "CHG_RESALE", "Facture du photographe", 4),
    TO_THE_BANK(40, 300, 8, Way.TO_THE_BANK, "", "Espèces portées à la banque", 0),
    OUTING_SHARE(40, 290, 8, Way.CHEQUES, "PRD_ACTIVITY", "Part des familles à la sortie", 2),
    FETE(275, 300, 2, Way.CASH, "PRD_ACTIVITY", "Fête de l'école", 6),
    FETE_COST(276, 302, 2, Way.EXPENSE, "CHG_ACTIVITY", "Frais de la fête", 2),
    DURABLE(40, 260, 2, Way.EXPENSE, "CHG_DURABLE", "Outils de jardin", 2),
    BANK_FEES(298, 303, 1, Way.FEES, "CHG_OTHER", "Frais de tenue de compte", 0),
    MISTAKE(60, 290, 1, Way.MISTAKE, "", "", 0),
    AID(200, 310, 0, Way.AID, "PRD_SUBS_OTHER", "Aide de l'OCCE au projet", 0);

    /// How money moves.
    enum Way {
        CHEQUES,
        CASH,
        GRANT,
        AID,
        EXPENSE,
        FEES,
        DUES,
        TO_THE_BANK,
        MISTAKE
    }

    /// Each as often as life brings it.
    static final List<Deed> OFTEN =
            Stream.of(values())
                    .flatMap(deed -> Collections.nCopies(deed.weight, deed).stream())
                    .toList();

    private final int first;
    private final int last;
    private final int weight;
    private final Way way;
    private final String account;
    private final String label;
    private final int times;

    Deed(int first, int last, int weight, Way way, String account, String label, int times) {
        this.first = first;
        this.last = last;
        this.weight = weight;
        this.way = way;
        this.account = account;
        this.label = label;
        this.times = times;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    Way way() {
        return way;
    }

    String account() {
        return account;
    }

    String label() {
        return label;
    }

    /// How many times what the school usually spends at once.
    int times() {
        return times;
    }
}
