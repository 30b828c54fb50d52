package coop.quitus.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What may not be in the repository: secrets, somebody's machine, a dependency without its reason.
class RepositoryTests {

    private static final Pattern SECRET =
            Pattern.compile(
                    "-----BEGIN [A-Z ]*PRIVATE "
                            + "KEY-----"
                            + "|\\bAKIA[0-9A-Z]{16}\\b|\\bgh[pousr]_\\w{30,}|\\bxox[bp]-\\w{10,}"
                            + "|//[\\w.-]+:[^@/\\s$&<{]{3,}@[\\w-]+\\.\\w");

    /// A path of one person's machine, or an address only one network knows.
    private static final Pattern MACHINE =
            Pattern.compile(
                    "(?<![\\w.~$})*/-])/(home|root|work|Users)/[\\w.-]|[A-Z]:\\\\Users\\\\"
                            + "|\\b(10\\.\\d+\\.\\d+\\.\\d+|192\\.168\\.\\d+\\.\\d+)\\b"
                            + "|\\.(internal|corp|lan):\\d+|file:///(home|root|work)");

    private static final Pattern WORD = Pattern.compile("\\p{Alpha}[\\p{Alnum}]*");
    private static final Path KEPT_OUT = Path.of("src/test/resources/house/words-kept-out.txt");

    private static final Set<String> BINARY =
            Set.of(
                    "woff2", "png", "jpg", "jpeg", "pdf", "ttf", "icc", "xlsx", "ods", "webp",
                    "ico");

    @Test
    void no_secret_and_no_machine_is_in_a_file() {
        for (Path file : texts()) {
            if (!file.endsWith("RepositoryTests.java")) {
                String text = House.read(file);
                assertThat(text).as(file.toString()).doesNotContainPattern(SECRET);
                assertThat(text).as(file.toString()).doesNotContainPattern(MACHINE);
            }
        }
    }

    @Test
    void a_secret_and_a_machine_are_found() {
        assertThat("-----BEGIN RSA PRIVATE " + "KEY-----").containsPattern(SECRET);
        assertThat("jdbc:postgresql://quitus:hunter2@db.example.org/q").containsPattern(SECRET);
        assertThat("jdbc:postgresql://db.example.org/quitus").doesNotContainPattern(SECRET);
        assertThat("see /ho" + "me/anne/quitus").containsPattern(MACHINE);
        assertThat("proxy=192.168" + ".1.4").containsPattern(MACHINE);
        assertThat("/cooperatives/12/home/").doesNotContainPattern(MACHINE);
    }

    /// Words that have no place here are listed by their fingerprints, so that the list does not
    /// say them either.
    @Test
    void no_word_that_is_kept_out_comes_in() {
        Set<String> keptOut = new TreeSet<>(House.read(KEPT_OUT).lines().skip(1).toList());
        assertThat(keptOut).isNotEmpty().allMatch(line -> line.matches("[0-9a-f]{64}"));
        var words = new TreeSet<String>();
        texts().stream()
                .filter(file -> !file.toString().matches(".*(\\.min\\.|passwords).*"))
                .forEach(file -> words.addAll(words(House.read(file))));
        assertThat(said(words, keptOut)).isEmpty();
    }

    @Test
    void a_word_that_is_kept_out_is_found() {
        Set<String> keptOut = Set.of(fingerprint("abracadabra"));
        assertThat(said(words("Say Abracadabra, and it opens"), keptOut))
                .containsExactly("abracadabra");
    }

    @Test
    void every_dependency_says_why_it_is_there() {
        assertThat(unexplained(House.read(Path.of("pom.xml")))).isEmpty();
        assertThat(
                        unexplained(
                                """
                                </dependencyManagement>
                                    <!-- Bread. -->
                                    <dependency>
                                      <artifactId>loaf</artifactId>
                                    </dependency>
                                    <dependency>
                                      <artifactId>butter</artifactId>
                                    </dependency>
                                """))
                .containsExactly("butter");
    }

    private static List<String> unexplained(String pom) {
        String dependencies =
                pom.substring(pom.indexOf("</dependencyManagement>"))
                        .replaceAll("(?s)<build>.*", "");
        var unexplained = new ArrayList<String>();
        Pattern.compile(
                        "(-->)?\\s*<dependency>\\s*(?:<groupId>[^<]*</groupId>)?\\s*<artifactId>([^<]*)")
                .matcher(dependencies)
                .results()
                .filter(found -> found.group(1) == null)
                .forEach(found -> unexplained.add(found.group(2)));
        return unexplained;
    }

    private static Set<String> words(String text) {
        var words = new TreeSet<String>();
        WORD.matcher(text)
                .results()
                .forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
        return words;
    }

    private static List<String> said(Set<String> words, Set<String> keptOut) {
        return words.stream().filter(word -> keptOut.contains(fingerprint(word))).toList();
    }

    private static String fingerprint(String word) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(word.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> texts() {
        return House.files().stream()
                .filter(file -> {
                    String name = file.toString();
                    return !BINARY.contains(name.substring(name.lastIndexOf('.') + 1));
                })
                .toList();
    }
}
