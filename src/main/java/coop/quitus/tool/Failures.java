package coop.quitus.tool;

import java.io.PrintWriter;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/// Says why a command failed: a refusal in its own sentences, a file that cannot be read, or a bug
/// with its trace.
final class Failures {

    private Failures() {}

    static int explain(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter words = command.getErr();
        switch (failure) {
            case Refusal refusal ->
                    refusal.sentences()
                            .forEach(sentence -> words.println("Refusé : " + sentence.onOneLine()));
            case java.nio.file.NoSuchFileException missing ->
                    words.println(
                            "Le fichier "
                                    + missing.getFile()
                                    + " n'existe pas. Vérifiez son chemin.");
            case java.nio.file.FileSystemException file ->
                    words.println(
                            "Le fichier "
                                    + file.getFile()
                                    + " ne peut pas être lu ou écrit : "
                                    + file.getReason());
            default -> {
                String said = sentenceOf(failure);
                if (said.isEmpty()) {
                    LoggerFactory.getLogger(Failures.class)
                            .error("{} failed", command.getCommandName(), failure);
                    words.println(
                            "Quitus s'est trompé ; rien n'a été écrit à moitié. Signalez la trace ci-dessus.");
                } else {
                    words.println(said);
                }
            }
        }
        words.flush();
        return 1;
    }

    /// Start-up refusals made for people travel inside Spring's exceptions: the innermost one that
    /// says so is theirs.
    private static String sentenceOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof coop.quitus.database.CannotStart told) {
                return told.getMessage() == null ? "" : told.getMessage();
            }
        }
        return "";
    }
}
