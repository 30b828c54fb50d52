package coop.quitus.verification.web;

import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Keeps the names of families from who verifies: their payments are seen by the treasurer alone
/// (domain, section 8). Only words that cannot be a name are shown; an unknown one is hidden.
final class Discretion {

    private static final AccountKey FAMILIES = new AccountKey("PRD_FAMILY");
    private static final String HIDDEN = "•••";

    private static final Pattern CLASS_OR_NUMBER =
            Pattern.compile("(tps|ps|ms|gs|cp|ce[12]|cm[12]|ulis|n|occe|usep)|\\d+");

    private static final Set<String> PLAIN =
            Set.of(
                    ("participation participations volontaire volontaires famille familles parent parents"
                                    + " cotisation cotisations adhesion cheque cheques espece especes"
                                    + " virement remise part parts don dons trimestre rentree annee"
                                    + " septembre octobre novembre decembre janvier fevrier mars avril mai"
                                    + " juin juillet aout de du des d la le les l et a au aux en par pour"
                                    + " une un premier deuxieme troisieme classe classes eleve eleves"
                                    + " sortie sorties facultative facultatives theatre musee cinema"
                                    + " piscine voyage vente ventes photo photos gateaux kermesse fete"
                                    + " spectacle tombola loto buvette recette recettes cooperative ecole")
                            .split(" ", -1));

    private Discretion() {}

    /// Whether an entry may hold the names of families. A subsidy's cheque does not.
    static boolean isOfFamilies(Entry entry) {
        boolean families = entry.lines().stream().anyMatch(line -> line.account().equals(FAMILIES));
        boolean subsidy =
                entry.lines().stream()
                        .anyMatch(line -> line.account().value().startsWith("PRD_SUBS"));
        return families || entry.kind() == EntryKind.RECEIPT && !subsidy;
    }

    /// `Participation de Dupont, CE2` → `Participation de •••, CE2`.
    static String masked(String words) {
        String masked =
                Arrays.stream(words.split("(?<=[^\\p{L}\\p{N}])|(?=[^\\p{L}\\p{N}])", -1))
                        .map(Discretion::shown)
                        .collect(Collectors.joining());
        return masked.replaceAll("•••(?:[\\s'’.-]*•••)+", HIDDEN);
    }

    private static String shown(String token) {
        if (!token.codePoints().anyMatch(Character::isLetterOrDigit)) {
            return token;
        }
        String plain =
                Normalizer.normalize(token, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
        return PLAIN.contains(plain) || CLASS_OR_NUMBER.matcher(plain).matches() ? token : HIDDEN;
    }
}
