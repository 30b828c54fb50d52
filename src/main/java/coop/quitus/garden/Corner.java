package coop.quitus.garden;

/// A crossing of the squared paper: so many squares from the left, so many from the bottom.
public record Corner(int x, int y) {

    /// The most squares the paper has, each way.
    public static final int PAPER = 40;

    public boolean onThePaper() {
        return x >= 0 && y >= 0 && x <= PAPER && y <= PAPER;
    }

    /// As the class writes it: `6,2`.
    public String written() {
        return x + "," + y;
    }
}
