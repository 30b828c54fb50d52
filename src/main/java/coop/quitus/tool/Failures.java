package coop.quitus.tool;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
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
            case NoSuchFileException missing ->
                    words.println(
                            "Le fichier "
                                    + missing.getFile()
                                    + " n'existe pas. Vérifiez son chemin.");
            case FileSystemException file ->
                    words.println(
                            "Le fichier "
                                    + file.getFile()
                                    + " ne peut pas être lu ou écrit : "
                                    + why(file)
                                    + ".");
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

    /// Java gives a reason in English, or none.
    private static String why(FileSystemException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "il n'est pas à vous";
            case NotDirectoryException _ -> "ce n'est pas un dossier";
            case DirectoryNotEmptyException _ -> "le dossier n'est pas vide";
            case FileAlreadyExistsException _ -> "il existe déjà";
            default ->
                    Files.isDirectory(Path.of(String.valueOf(failure.getFile())))
                            ? "c'est un dossier"
                            : "vérifiez son chemin, et la place qui reste sur le disque";
        };
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
