package coop.quitus.ui;

import coop.quitus.kernel.Money;

/// A picture: the jar of a class. On the left, where the money comes from (*on avait, on a reçu*);
/// on the right, what it became (*il reste, on a dépensé*): the two sides are as high as each
/// other. Drawn by `@template.ui.jar(picture, id)`.
///
/// @param title what it shows: *La caisse du CM2*
/// @param before what there was at the start, positive or zero
/// @param received since, positive or zero
/// @param spent since, positive or zero; more than there was only when the books are wrong
public record Jar(String title, Money before, Money received, Money spent) {

    /// The inside of the jar, in pixels of its drawing.
    private static final int TOP = 66;

    private static final int BOTTOM = 236;

    /// A side needs so many pixels to hold a word.
    private static final int WORD = 20;

    public Jar {
        if (before.isNegative() || received.isNegative() || spent.isNegative()) {
            throw new IllegalArgumentException("what goes in or out of a jar is not below zero");
        }
    }

    /// What is left; below zero when more was spent than there was.
    public Money left() {
        return before.plus(received).minus(spent);
    }

    /// The picture in words, short enough to be read aloud by a child.
    public String description() {
        return "On avait %s. On a reçu %s. On a dépensé %s. Il %s %s."
                .formatted(
                        before.inFrench(),
                        received.inFrench(),
                        spent.inFrench(),
                        left().isNegative() ? "manque" : "reste",
                        left().absolute().inFrench());
    }

    public int top() {
        return TOP;
    }

    public int bottom() {
        return BOTTOM;
    }

    /// Where what is left reaches, from the top of the drawing.
    public int level() {
        Money there = left().isNegative() ? Money.ZERO : left();
        return BOTTOM - Scale.pixels(there.cents(), whole(), BOTTOM - TOP);
    }

    /// Where what there was before reaches.
    public int beforeLevel() {
        return BOTTOM - Scale.pixels(before.cents(), whole(), BOTTOM - TOP);
    }

    public boolean roomForBefore() {
        return BOTTOM - beforeLevel() >= WORD;
    }

    public boolean roomForReceived() {
        return beforeLevel() - TOP >= WORD;
    }

    public boolean roomForLeft() {
        return BOTTOM - level() >= WORD;
    }

    public boolean roomForSpent() {
        return level() - TOP >= WORD;
    }

    private long whole() {
        return before.plus(received).cents();
    }
}
