package coop.quitus.audit.internal;

import coop.quitus.audit.FecReview;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.report.Exports;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Writes the FEC of an association and reads it again with other eyes.
@Component
final class Reviewing implements FecReview {

    private static final String NAME = "\\d{9}FEC\\d{8}\\.txt";

    private final Exports exports;

    Reviewing(Exports exports) {
        this.exports = exports;
    }

    @Override
    public Verdict of(AssociationId association, SchoolYear year) throws IOException {
        var file = new ByteArrayOutputStream();
        exports.fec(association, year, file);
        var reader = new FecReader();
        reader.read(
                new BufferedReader(
                        new InputStreamReader(
                                new ByteArrayInputStream(file.toByteArray()),
                                StandardCharsets.UTF_8)));
        String name = exports.fecName(association, year);
        var faults = new ArrayList<>(reader.faults());
        if (!name.matches(NAME)) {
            faults.add(
                    "Le nom du fichier attend le SIREN de l'association : donnez-le dans les réglages.");
        }
        return new Verdict(name, reader.lines(), reader.debit(), reader.credit(), faults);
    }

    /// Reads a FEC line by line, and says what is not as the article asks: the 18 columns in their
    /// order, days and amounts that can be read, nothing left blank that may not be, each entry
    /// whole and balanced, the numbers of a journal without a gap.
    private static final class FecReader {

        private static final int MOST_FAULTS = 30;

        private static final List<String> COLUMNS =
                List.of(
                        "JournalCode",
                        "JournalLib",
                        "EcritureNum",
                        "EcritureDate",
                        "CompteNum",
                        "CompteLib",
                        "CompAuxNum",
                        "CompAuxLib",
                        "PieceRef",
                        "PieceDate",
                        "EcritureLib",
                        "Debit",
                        "Credit",
                        "EcritureLet",
                        "DateLet",
                        "ValidDate",
                        "Montantdevise",
                        "Idevise");
        private static final Set<Integer> MAY_BE_BLANK = Set.of(6, 7, 13, 14, 16, 17);
        private static final Set<Integer> DAYS = Set.of(3, 9, 15);
        private static final Pattern DAY =
                Pattern.compile("(19|20)\\d{2}(0[1-9]|1[0-2])([0-2]\\d|3[01])");
        private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,12},\\d{2}");
        private static final Pattern ACCOUNT = Pattern.compile("\\d{3}[0-9A-Za-z]*");

        private final List<String> faults = new ArrayList<>();
        private final Map<String, Integer> last = new HashMap<>();
        private final Set<String> finished = new HashSet<>();
        private String entry = "";
        private long balance;
        private long lines;
        private long debit;
        private long credit;

        void read(BufferedReader file) throws IOException {
            String header = file.readLine();
            if (header == null || !List.of(header.split("\t", -1)).equals(COLUMNS)) {
                fault(1, "les 18 colonnes ne sont pas celles de l'article A. 47 A-1");
            }
            int number = 1;
            for (String line = file.readLine(); line != null; line = file.readLine()) {
                number++;
                row(number, line.split("\t", -1));
            }
            close(number);
        }

        private void row(int number, String[] cells) {
            lines++;
            if (cells.length != COLUMNS.size()) {
                fault(number, cells.length + " colonnes au lieu de " + COLUMNS.size());
                return;
            }
            for (int i = 0; i < cells.length; i++) {
                if (cells[i].isBlank() && !MAY_BE_BLANK.contains(i)) {
                    fault(number, "la colonne " + COLUMNS.get(i) + " est vide");
                }
                boolean day = DAYS.contains(i) || i == 14 && !cells[i].isBlank();
                if (day && !DAY.matcher(cells[i]).matches()) {
                    fault(number, "« " + cells[i] + " » n'est pas une date AAAAMMJJ");
                }
            }
            if (!ACCOUNT.matcher(cells[4]).matches()) {
                fault(number, "le compte « " + cells[4] + " » ne commence pas par trois chiffres");
            }
            follow(number, cells);
            debit += amount(number, cells[11], 1);
            credit += amount(number, cells[12], -1);
        }

        /// The lines of an entry stand together; a number follows the one before it in its journal.
        private void follow(int number, String[] cells) {
            String name = cells[0] + " " + cells[2];
            if (name.equals(entry)) {
                return;
            }
            close(number);
            entry = name;
            if (!finished.add(name)) {
                fault(number, "l'écriture " + name + " est coupée en deux");
            }
            int expected = last.getOrDefault(cells[0], 0) + 1;
            if (!cells[2].equals(Integer.toString(expected))) {
                fault(
                        number,
                        "le journal "
                                + cells[0]
                                + " passe à "
                                + cells[2]
                                + " au lieu de "
                                + expected);
            }
            last.put(cells[0], expected);
        }

        private void close(int number) {
            if (balance != 0) {
                fault(number, "l'écriture " + entry + " n'est pas équilibrée");
            }
            balance = 0;
        }

        private long amount(int number, String text, int sign) {
            if (!AMOUNT.matcher(text).matches()) {
                fault(number, "« " + text + " » n'est pas un montant");
                return 0;
            }
            long cents = Long.parseLong(text.replace(",", ""));
            balance += sign * cents;
            return cents;
        }

        private void fault(int line, String what) {
            if (faults.size() < MOST_FAULTS) {
                faults.add("Ligne " + line + " : " + what + ".");
            }
        }

        List<String> faults() {
            return List.copyOf(faults);
        }

        long lines() {
            return lines;
        }

        Money debit() {
            return Money.cents(debit);
        }

        Money credit() {
            return Money.cents(credit);
        }
    }
}
