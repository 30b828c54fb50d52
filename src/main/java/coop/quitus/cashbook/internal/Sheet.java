package coop.quitus.cashbook.internal;

import coop.quitus.cashbook.CashBookFinding;
import coop.quitus.cashbook.CashBookImport;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// A sheet as rows of text, whatever program saved it. Row 0 is the spreadsheet's row 1.
record Sheet(List<List<String>> rows) {

    static final int MOST_COLUMNS = 300;
    private static final int LONGEST_CELL = 2_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /// The sheets of a file, in its order; a CSV has one.
    ///
    /// @throws NotASheet when it cannot be read
    static List<Sheet> read(byte[] file) {
        if (file.length > CashBookImport.MOST_BYTES) {
            throw new NotASheet(
                    new CashBookFinding.TooLarge(CashBookImport.MOST_BYTES / 1024 / 1024 + " Mo"));
        }
        if (file.length == 0) {
            throw NotASheet.because("il est vide");
        }
        try {
            return startsWith(file, 'P', 'K', 3, 4)
                    ? Workbooks.read(file)
                    : startsWith(file, 0xd0, 0xcf, 0x11, 0xe0)
                            ? old()
                            : List.of(new Sheet(Csv.rows(file)));
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | ClassCastException
                | NullPointerException broken) {
            // Libraries say in many ways that a file is not theirs.
            throw NotASheet.because("il est abîmé ou d'un autre format");
        }
    }

    private static List<Sheet> old() {
        throw NotASheet.because(
                "c'est un ancien classeur Excel (.xls), ou il est protégé par un mot de passe");
    }

    private static boolean startsWith(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (file.length <= i || (file[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    static void judgeSize(int rows, int columns) {
        if (rows > CashBookImport.MOST_ROWS) {
            throw new NotASheet(new CashBookFinding.TooLarge(CashBookImport.MOST_ROWS + " lignes"));
        }
        if (columns > MOST_COLUMNS) {
            throw new NotASheet(new CashBookFinding.TooLarge(MOST_COLUMNS + " colonnes"));
        }
    }

    /// One line of words, as long as words can be.
    static String cell(String text) {
        String tidy = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return tidy.length() > LONGEST_CELL ? tidy.substring(0, LONGEST_CELL) : tidy;
    }

    static String day(LocalDate day) {
        return day.format(DAY);
    }

    /// To the cent when it is to the cent (0.1 + 0.2 is 0.30); as it is otherwise, and then no
    /// amount.
    static String number(BigDecimal number) {
        BigDecimal exact = number.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
        return exact.scale() <= 0
                ? exact.toBigInteger().toString()
                : exact.scale() <= 2
                        ? exact.setScale(2, RoundingMode.UNNECESSARY).toPlainString()
                        : exact.setScale(6, RoundingMode.UNNECESSARY).toPlainString();
    }
}
