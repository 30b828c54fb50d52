package coop.quitus.audit;

/// A link of the chain of evidence behind one expense or receipt. All four, or the piece is not
/// proven.
public enum EvidenceLink {
    /// An expense has a voucher, kept under the hash of its bytes. A receipt is proven by the money
    /// itself: what is filed under it is shown, and not asked for.
    VOUCHER(
            "Le justificatif",
            "L'image ou le fichier de la facture est conservé sous son empreinte. Une recette se prouve par l'argent"
                    + " lui-même.",
            "Demandez les justificatifs manquants aux coopératives de la liste."),

    /// The bank shows it, or the box it went through was counted and agreed.
    MONEY(
            "La banque ou la caisse",
            "Une ligne du relevé est rapprochée de l'écriture ; pour des espèces, la caisse a été comptée ensuite et le"
                    + " comptage est juste.",
            "Faites apporter les relevés, finir les rapprochements et compter les caisses."),

    /// The year is closed, and its verifiers vouched for this state of the books.
    DISCHARGE(
            "Le quitus et le verrou",
            "Deux vérificateurs ont donné quitus à cet état exact des comptes, et l'année ne prend plus d'écriture.",
            "Relancez les coopératives qui n'ont pas encore donné quitus."),

    /// Every record of the cooperative's books is hashed again, and is what was chained.
    CHAIN(
            "La chaîne des écritures",
            "Chaque écriture de l'année est recalculée et retrouve son empreinte ; aucune ne manque dans la chaîne.",
            "Faites examiner les comptes en cause : une écriture a changé hors du logiciel.");

    private final String inFrench;
    private final String meaning;
    private final String remedy;

    EvidenceLink(String inFrench, String meaning, String remedy) {
        this.inFrench = inFrench;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    public String inFrench() {
        return inFrench;
    }

    public String meaning() {
        return meaning;
    }

    /// What to do where it lacks.
    public String remedy() {
        return remedy;
    }
}
