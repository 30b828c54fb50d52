package coop.quitus.tool;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that takes its name once it is whole: a command that fails half-way leaves what was there
/// before, and nothing beside it.
final class Whole {

    /// What fills the file; it may close the stream.
    interface Filling {
        void into(OutputStream out) throws Exception;
    }

    private Whole() {}

    static void write(Path file, Filling filling) throws Exception {
        if (Files.isDirectory(file)) {
            throw new Refusal(
                    "« " + file + " » est un dossier.",
                    "Donnez le nom d'un fichier : il sera écrit.");
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = create(unfinished, file)) {
                filling.into(out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /// A folder that is not there is said with the name that was asked for.
    private static OutputStream create(Path unfinished, Path file) throws IOException {
        try {
            return Files.newOutputStream(unfinished);
        } catch (java.nio.file.NoSuchFileException noFolder) {
            throw new Refusal(
                    "Le dossier de " + file + " n'existe pas.",
                    "Créez-le, ou écrivez le fichier ailleurs.");
        }
    }
}
