package coop.quitus.council;

/// What a pupil does at a sitting, each in turn.
public enum CouncilRole {
    PRESIDENT("présidence", "ouvre le conseil et passe d'un point à l'autre"),
    SECRETARY("secrétariat", "écrit ce qui est décidé"),
    TIME_KEEPER("garde du temps", "regarde la pendule"),
    TREASURER("trésorerie", "dit ce qu'il reste"),
    SPEECH_GIVER("parole", "donne la parole à chacun");

    private final String french;
    private final String task;

    CouncilRole(String french, String task) {
        this.french = french;
        this.task = task;
    }

    public String inFrench() {
        return french;
    }

    public String task() {
        return task;
    }
}
