package coop.quitus.assembly;

/// Whom an association sends its papers to after a general meeting.
public enum Authority {
    PREFECTURE("Préfecture", "dossier-prefecture"),
    /// Journal officiel des associations et fondations d'entreprise.
    JOAFE("Journal officiel (JOAFE)", "dossier-joafe");

    private final String french;
    private final String file;

    Authority(String french, String file) {
        this.french = french;
        this.file = file;
    }

    public String inFrench() {
        return french;
    }

    /// The name of its bundle, without an ending.
    public String file() {
        return file;
    }
}
