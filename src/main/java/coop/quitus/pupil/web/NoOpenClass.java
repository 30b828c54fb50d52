package coop.quitus.pupil.web;

/// A pupils' page was asked for, and no class is open on this tablet.
final class NoOpenClass extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoOpenClass() {
        super("no class is open on this tablet");
    }
}
