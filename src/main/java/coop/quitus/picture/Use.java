package coop.quitus.picture;

/// Where a picture is shown. Inside the class no agreement is asked (domain, section 1.7); wherever
/// it is handed out, each use is asked for by itself.
public enum Use {
    CLASS("dans la classe", "La classe"),
    SCHOOL("dans l'école : couloirs, exposition, fête", "L'école"),
    PUBLIC("sur une page que tout le monde peut lire", "Page publique"),
    PRESS("dans un journal", "La presse"),
    PARTNER("chez un partenaire du projet", "Un partenaire");

    private final String french;
    private final String label;

    Use(String french, String label) {
        this.french = french;
        this.label = label;
    }

    /// As a sentence says it: *dans un journal*.
    public String inFrench() {
        return french;
    }

    /// As a column says it: *La presse*.
    public String label() {
        return label;
    }

    /// Whether each family is asked first.
    public boolean asks() {
        return this != CLASS;
    }
}
