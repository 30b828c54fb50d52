package coop.quitus.tool;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder that a command is about to fill: asked for before anything is done, so that nothing is
/// done for files that cannot be written.
final class Folder {

    private Folder() {}

    /// Makes it when it is not there yet.
    static void ready(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException file) {
            throw new Refusal(
                    "« " + folder + " » est un fichier, pas un dossier.",
                    "Donnez un dossier, ou un nom qui n'existe pas encore.");
        } catch (FileSystemException closed) {
            throw new Refusal(
                    "Le dossier « " + folder + " » ne peut pas être créé.",
                    "Écrivez ailleurs, dans un dossier à vous.");
        }
        if (!Files.isWritable(folder)) {
            throw new Refusal(
                    "Le dossier « " + folder + " » est fermé à l'écriture.",
                    "Écrivez ailleurs, dans un dossier à vous.");
        }
    }

    /// The same, and nothing is in it.
    static void readyAndEmpty(Path folder) throws IOException {
        ready(folder);
        try (DirectoryStream<Path> there = Files.newDirectoryStream(folder)) {
            if (there.iterator().hasNext()) {
                throw new Refusal(
                        "Le dossier « " + folder + " » n'est pas vide.",
                        "Donnez un dossier qui n'existe pas encore.");
            }
        }
    }
}
