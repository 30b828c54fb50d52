package coop.quitus.pupil.internal;

import coop.quitus.pupil.PupilFinding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a class list may hold (RGPD-01), and nothing more.
final class ListChecks {

    static final int MOST = 40;
    private static final int LONGEST = 30;

    /// Letters, with a hyphen, an apostrophe, a space or a point between or after them.
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’.\\- ]*");

    /// A word in capitals behind one that is not: the way family names are written.
    private static final Pattern FAMILY_NAME =
            Pattern.compile(".*\\p{Ll}.*\\s\\p{Lu}[\\p{Lu}'’-]+.*|\\p{Lu}{2,}\\s.*\\p{Ll}.*");

    private ListChecks() {}

    /// Without the space around, and without empty lines.
    static List<String> tidied(List<String> lines) {
        return lines.stream()
                .map(line -> line.strip().replaceAll(" +", " "))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// @param there those who are in the class already
    static List<PupilFinding> examine(List<String> names, List<String> there) {
        var findings = new ArrayList<PupilFinding>();
        if (names.isEmpty()) {
            findings.add(new PupilFinding.NoName());
        }
        if (names.size() + there.size() > MOST) {
            findings.add(new PupilFinding.TooMany(names.size() + there.size(), MOST));
        }
        var known = new HashSet<String>();
        there.forEach(name -> known.add(name.toLowerCase(Locale.FRENCH)));
        for (String name : names) {
            if (!isAFirstName(name)) {
                findings.add(new PupilFinding.MoreThanAFirstName(name));
            } else if (!known.add(name.toLowerCase(Locale.FRENCH))) {
                findings.add(new PupilFinding.TwiceTheSame(name));
            }
        }
        return findings;
    }

    private static boolean isAFirstName(String name) {
        return name.length() <= LONGEST
                && NAME.matcher(name).matches()
                && !FAMILY_NAME.matcher(name).matches()
                && name.split(" ").length <= 3;
    }
}
