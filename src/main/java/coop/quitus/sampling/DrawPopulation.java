package coop.quitus.sampling;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sha256;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// All that a draw is made from, but its seed. Its canonical file is what the announcement seals
/// (`docs/sampling-draw.md`).
///
/// @param department of the association: `42`
/// @param riskPercent which part of the tenth goes to the heaviest, from 0 to 80
/// @param restYears for how many years chance leaves a visited one alone, from 0 to 9
/// @param listed by number
public record DrawPopulation(
        String department, SchoolYear year, int riskPercent, int restYears, List<Listed> listed) {

    static final String MAGIC = "# quitus-tirage;1;";
    static final String COLUMNS = "numero;poids;derniere_visite;empreinte";

    public DrawPopulation {
        listed = listed.stream().sorted(Comparator.comparing(Listed::number)).toList();
    }

    /// A tenth, rounded up.
    public int tenth() {
        return tenthOf(listed.size());
    }

    public static int tenthOf(int size) {
        return (size + 9) / 10;
    }

    /// As it is kept, sent and sealed: UTF-8, a line feed after each line.
    public String file() {
        return MAGIC
                + String.join(
                        ";",
                        department,
                        year.toString(),
                        Integer.toString(riskPercent),
                        Integer.toString(restYears))
                + "\n"
                + COLUMNS
                + "\n"
                + listed.stream()
                        .map(one -> one.line() + ";" + one.digest() + "\n")
                        .collect(Collectors.joining());
    }

    /// SHA-256 of the file.
    public String digest() {
        return Sha256.of(file());
    }
}
