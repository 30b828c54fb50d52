package coop.quitus.garden;

/// What of a plant one sees or eats first: its picture, and the words of its drawer.
public enum Habit {
    ROOT("racine", "Les racines"),
    LEAF("feuille", "Les feuilles"),
    FRUIT("fruit", "Les légumes-fruits"),
    POD("gousse", "Les pois et les haricots"),
    BULB("bulbe", "Les bulbes"),
    TUBER("tubercule", "Les tubercules"),
    BERRY("petit-fruit", "Les petits fruits"),
    AROMATIC("aromatique", "Les plantes qui sentent bon"),
    FLOWER("fleur", "Les fleurs"),
    CEREAL("cereale", "Les céréales"),
    SOIL("engrais", "Les plantes qui soignent la terre");

    private final String drawing;
    private final String inFrench;

    Habit(String drawing, String inFrench) {
        this.drawing = drawing;
        this.inFrench = inFrench;
    }

    /// The name of its picture in `static/garden.svg`.
    public String drawing() {
        return drawing;
    }

    public String inFrench() {
        return inFrench;
    }
}
