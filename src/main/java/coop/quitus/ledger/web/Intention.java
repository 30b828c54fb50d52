package coop.quitus.ledger.web;

import coop.quitus.ledger.EntryKind;
import java.util.Arrays;
import java.util.Optional;

/// What someone comes to write, in their own words: one of four cards.
public enum Intention {
    PAID(
            "depense",
            "On a payé",
            "Un achat, une sortie, une facture.",
            "arrow-up-right",
            EntryKind.EXPENSE),
    RECEIVED(
            "recette",
            "On a reçu",
            "Des familles, d'une fête, de la mairie.",
            "arrow-down-left",
            EntryKind.RECEIPT),
    MOVED(
            "mouvement",
            "On a déplacé de l'argent",
            "De la caisse à la banque, ou l'inverse.",
            "arrow-left-right",
            EntryKind.TRANSFER),
    ENTRUSTED(
            "avance",
            "Une avance à une classe",
            "Contre une fiche signée, à justifier plus tard.",
            "hand-coins",
            EntryKind.TRANSFER);

    private final String path;
    private final String words;
    private final String hint;
    private final String icon;
    private final EntryKind kind;

    Intention(String path, String words, String hint, String icon, EntryKind kind) {
        this.path = path;
        this.words = words;
        this.hint = hint;
        this.icon = icon;
        this.kind = kind;
    }

    static Optional<Intention> at(String path) {
        return Arrays.stream(values()).filter(one -> one.path.equals(path)).findFirst();
    }

    static Intention of(EntryKind kind) {
        return switch (kind) {
            case EXPENSE -> PAID;
            case RECEIPT -> RECEIVED;
            case TRANSFER, OPENING, REVERSAL -> MOVED;
        };
    }

    public String path() {
        return path;
    }

    public String words() {
        return words;
    }

    public String hint() {
        return hint;
    }

    public String icon() {
        return icon;
    }

    public EntryKind kind() {
        return kind;
    }

    /// Whether money goes from one till to another.
    public boolean moves() {
        return kind == EntryKind.TRANSFER;
    }
}
