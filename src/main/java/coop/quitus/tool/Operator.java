package coop.quitus.tool;

import coop.quitus.kernel.Actor;

/// Who types the command.
final class Operator {

    private Operator() {}

    static Actor ofThisMachine() {
        return Actor.operator(System.getProperty("user.name", "inconnu"));
    }
}
