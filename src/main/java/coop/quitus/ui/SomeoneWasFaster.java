package coop.quitus.ui;

/// Two people changed the same thing; the second is told so (409) before anything is lost.
public final class SomeoneWasFaster extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    /// @param sentence what the person reads, in French: *Mme Roux a modifié ce brouillon à 14 h
    ///   02. Voici sa version.*
    public SomeoneWasFaster(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
