package coop.quitus.tool;

import coop.quitus.kernel.SchoolYear;
import picocli.CommandLine.Option;

/// Which school year, named by the year it starts in.
final class When {

    @Option(
            names = "--year",
            required = true,
            paramLabel = "ANNÉE",
            description = "L'année scolaire, par l'année où elle commence : 2025 pour 2025–2026.")
    private int year;

    SchoolYear year() {
        return of(year);
    }

    /// The school year of a number that was typed.
    static SchoolYear of(int year) {
        if (year < 1990 || year > 2199) {
            throw new Refusal(
                    "« " + year + " » n'est pas une année scolaire.",
                    "Donnez l'année où elle commence : 2025.");
        }
        return new SchoolYear(year);
    }
}
