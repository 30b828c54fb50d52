package coop.quitus.consolidation.web;

import coop.quitus.consolidation.YearAccounts.Dress;
import coop.quitus.ui.NotFound;
import java.util.Locale;

/// The files of the accounts, by the end of their name.
record Dressed(Dress dress, String suffix, String mediaType) {

    /// `comptes.pdf`, `comptes.csv`, `comptes.xlsx`, `comptes.ods`.
    static Dressed named(String name) {
        for (Dress dress : Dress.values()) {
            String suffix = "." + dress.name().toLowerCase(Locale.ROOT);
            if (name.equals("comptes" + suffix)) {
                return new Dressed(dress, suffix, mediaType(dress));
            }
        }
        throw new NotFound("no file " + name);
    }

    private static String mediaType(Dress dress) {
        return switch (dress) {
            case PDF -> "application/pdf";
            case CSV -> "text/csv;charset=UTF-8";
            case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case ODS -> "application/vnd.oasis.opendocument.spreadsheet";
        };
    }
}
