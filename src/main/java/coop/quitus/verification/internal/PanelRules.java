package coop.quitus.verification.internal;

import coop.quitus.verification.PanelPolicy;
import coop.quitus.verification.Panels;
import coop.quitus.verification.VerificationFinding;
import coop.quitus.verification.VerificationFinding.AlreadyNamed;
import coop.quitus.verification.VerificationFinding.MayNotVerify;
import coop.quitus.verification.VerificationFinding.NotAName;
import coop.quitus.verification.VerificationFinding.NotAnAddress;
import coop.quitus.verification.VerificationFinding.TooFewParents;
import coop.quitus.verification.VerificationFinding.TooFewVerifiers;
import coop.quitus.verification.VerificationFinding.TooManyVerifiers;
import coop.quitus.verification.Verifier;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Who may verify, and whether those named suffice (VER-01).
final class PanelRules {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 200;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    /// Mme Keita keeps a class's book: M. Keita, a parent, may still verify.
    private static final Map<String, String> TITLES =
            Map.of(
                    "m",
                    "M",
                    "mr",
                    "M",
                    "monsieur",
                    "M",
                    "mme",
                    "F",
                    "mlle",
                    "F",
                    "madame",
                    "F",
                    "mademoiselle",
                    "F");

    private PanelRules() {}

    /// Someone whose hands were on the money or on the book.
    ///
    /// @param why as a sentence says it
    record Hand(String name, String email, String why) {}

    static List<VerificationFinding> ofNewcomer(
            String name, String email, List<Verifier> seated, List<Hand> hands) {
        var findings = new ArrayList<VerificationFinding>();
        if (name.length() < 2 || name.length() > LONGEST_NAME) {
            findings.add(new NotAName());
        }
        if (!email.isEmpty()
                && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            findings.add(new NotAnAddress(email));
        }
        if (!findings.isEmpty()) {
            return findings;
        }
        touching(name, email, hands)
                .ifPresent(hand -> findings.add(new MayNotVerify(name, hand.why())));
        if (seated.stream().anyMatch(one -> same(name, email, one.name(), one.email()))) {
            findings.add(new AlreadyNamed(name));
        } else if (seated.size() >= Panels.MOST) {
            findings.add(new TooManyVerifiers(Panels.MOST));
        }
        return findings;
    }

    static List<VerificationFinding> ofPanel(
            PanelPolicy policy, List<Verifier> seated, List<Hand> hands) {
        var findings = new ArrayList<VerificationFinding>();
        for (Verifier one : seated) {
            touching(one.name(), one.email(), hands)
                    .ifPresent(hand -> findings.add(new MayNotVerify(one.name(), hand.why())));
        }
        int parents =
                (int)
                        seated.stream()
                                .filter(one -> one.quality() == Verifier.Quality.PARENT)
                                .count();
        if (seated.size() < policy.verifiers()) {
            findings.add(new TooFewVerifiers(seated.size(), policy.verifiers()));
        }
        if (parents < policy.parents()) {
            findings.add(new TooFewParents(parents, policy.parents()));
        }
        return findings;
    }

    private static Optional<Hand> touching(String name, String email, List<Hand> hands) {
        return hands.stream()
                .filter(hand -> same(name, email, hand.name(), hand.email()))
                .findFirst();
    }

    /// The same address is the same person; so is the same name, however it is written.
    private static boolean same(String name, String email, String otherName, String otherEmail) {
        if (!email.isEmpty() && email.equalsIgnoreCase(otherEmail)) {
            return true;
        }
        SortedSet<String> words = words(name);
        SortedSet<String> otherWords = words(otherName);
        String title = titleIn(words);
        String otherTitle = titleIn(otherWords);
        words.removeAll(TITLES.keySet());
        otherWords.removeAll(TITLES.keySet());
        boolean contrary = !title.isEmpty() && !otherTitle.isEmpty() && !title.equals(otherTitle);
        return !words.isEmpty() && words.equals(otherWords) && !contrary;
    }

    private static String titleIn(SortedSet<String> words) {
        return words.stream().filter(TITLES::containsKey).map(TITLES::get).findFirst().orElse("");
    }

    private static SortedSet<String> words(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
        var words = new TreeSet<>(Arrays.asList(plain.split("[^\\p{L}\\p{N}]+", -1)));
        words.remove("");
        return words;
    }
}
