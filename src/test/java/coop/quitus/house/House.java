package coop.quitus.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import coop.quitus.Application;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModules;

/// What is judged: the files of this repository and the classes made from them, read once.
final class House {

    static final String ROOT = "coop.quitus";
    static final Path MAIN = Path.of("src/main/java/coop/quitus");
    static final Path TESTS = Path.of("src/test/java/coop/quitus");
    static final Path TEMPLATES = Path.of("src/main/jte");
    static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /// Rooms drawn on the plan and not built yet; their schemas and walls are already known.
    static final List<String> ROOMS_TO_COME = List.of("proof", "publication");

    private static final Supplier<JavaClasses> CLASSES =
            once(() ->
                    new ClassFileImporter()
                            .withImportOption(new ImportOption.DoNotIncludeTests())
                            .importPackages(ROOT));

    private static final Supplier<ApplicationModules> MODULES =
            once(() -> ApplicationModules.of(Application.class));

    private static final Supplier<List<Path>> FILES = once(House::listFiles);

    private static final Supplier<List<JavaFile>> SOURCES =
            once(() -> JavaFile.parse(files("src/main/java", ".java")));

    private House() {}

    static JavaClasses classes() {
        return CLASSES.get();
    }

    static ApplicationModules modules() {
        return MODULES.get();
    }

    /// Every source of the product, parsed.
    static List<JavaFile> sources() {
        return SOURCES.get();
    }

    /// The rooms that stand, by name.
    static SortedSet<String> rooms() {
        try (Stream<Path> folders = Files.list(MAIN)) {
            var rooms = new TreeSet<String>();
            folders.filter(Files::isDirectory)
                    .forEach(folder -> rooms.add(folder.getFileName().toString()));
            return rooms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The files git knows of, or will at the next commit.
    static List<Path> files() {
        return FILES.get();
    }

    static List<Path> files(String under, String ending) {
        return files().stream()
                .filter(file -> file.startsWith(under) && file.toString().endsWith(ending))
                .toList();
    }

    static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a generated document is to be written rather than compared (`bin/docs`).
    static boolean writing() {
        return Boolean.getBoolean("quitus.write-docs");
    }

    private static List<Path> listFiles() {
        try {
            Process git =
                    new ProcessBuilder(
                                    "git", "ls-files", "--cached", "--others", "--exclude-standard")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            List<Path> files =
                    git.inputReader(StandardCharsets.UTF_8).lines().map(Path::of).toList();
            return git.waitFor() == 0 && !files.isEmpty()
                    ? files.stream().filter(Files::isRegularFile).toList()
                    : walk();
        } catch (IOException e) {
            return walk();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Without git (an unpacked archive of the sources), what lies there.
    private static List<Path> walk() {
        try (Stream<Path> files = Files.walk(Path.of(""))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith("target") && !file.startsWith(".git"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Supplier<T> once(Supplier<T> maker) {
        return new Supplier<>() {
            private final List<T> made = new java.util.ArrayList<>(1);

            @Override
            public synchronized T get() {
                if (made.isEmpty()) {
                    made.add(maker.get());
                }
                return made.getFirst();
            }
        };
    }
}
