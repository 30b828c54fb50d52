package coop.quitus.council.internal;

import coop.quitus.council.Deliberation;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sha256;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// The canonical form of the register: every word that a line says, each with its length, after the
/// hash of the line before. A register begins from the identity of the books and its year.
final class Chain {

    private Chain() {}

    static String start(UUID books, SchoolYear year) {
        return Sha256.of("quitus-register-1 " + books + " " + year);
    }

    static String hash(Deliberation line) {
        String form =
                List.of(
                                line.previousHash(),
                                line.year().toString(),
                                String.valueOf(line.number()),
                                line.decision().toString(),
                                line.body(),
                                line.takenOn().toString(),
                                line.title(),
                                line.text(),
                                line.how(),
                                line.result(),
                                String.valueOf(line.carried()),
                                line.adoptedOn().toString())
                        .stream()
                        .map(word -> word.length() + ":" + word)
                        .collect(Collectors.joining("\n", "quitus-deliberation-1\n", "\n"));
        return Sha256.of(form);
    }

    static Deliberation sealed(Deliberation line) {
        return new Deliberation(
                line.year(),
                line.number(),
                line.decision(),
                line.body(),
                line.takenOn(),
                line.title(),
                line.text(),
                line.how(),
                line.result(),
                line.carried(),
                line.adoptedOn(),
                line.previousHash(),
                hash(line));
    }
}
