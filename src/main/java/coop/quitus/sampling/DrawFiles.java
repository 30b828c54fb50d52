package coop.quitus.sampling;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Draws again from files alone, and says what differs. No database, no network, no name.
public final class DrawFiles {

    private static final Pattern HEAD =
            Pattern.compile("# quitus-tirage;1;(\\w{2,3});(\\d{4});(\\d{1,2});(\\d)");
    private static final Pattern LINE =
            Pattern.compile("([^;]{1,40});(\\d{1,4});(\\d{4})?;([0-9a-f]{64})");

    private DrawFiles() {}

    /// What does not hold; empty when all does.
    ///
    /// @param population the file of the list
    /// @param seed as it was said in public
    /// @param result the file of the result
    /// @return each fault in French, with its line
    public static List<String> faults(String population, String seed, String result) {
        var faults = new ArrayList<String>();
        Optional<DrawPopulation> read = read(population, faults);
        if (read.isEmpty()) {
            return faults;
        }
        String head = Tenth.MAGIC + Sha256.of(population) + ";";
        List<String> told = result.lines().toList();
        if (told.isEmpty() || !told.getFirst().startsWith(head)) {
            faults.add(
                    "Résultat, ligne 1 : il ne vient pas de cette liste, dont l'empreinte est "
                            + Sha256.of(population)
                            + ".");
        } else if (!told.getFirst().equals(head + Tenth.plain(seed))) {
            faults.add("Résultat, ligne 1 : il a été tiré avec une autre graine.");
        }
        List<String> again = Tenth.draw(read.get(), seed).file(read.get()).lines().toList();
        for (int i = 1; i < Math.max(told.size(), again.size()); i++) {
            String said = i < told.size() ? told.get(i) : "(rien)";
            String found = i < again.size() ? again.get(i) : "(rien)";
            if (!said.equals(found)) {
                faults.add(
                        "Résultat, ligne "
                                + (i + 1)
                                + " : on lit « "
                                + said
                                + " », le tirage donne « "
                                + found
                                + " ».");
            }
        }
        return faults;
    }

    /// Reads the file of a list; a line that was changed betrays itself by its own digest.
    static Optional<DrawPopulation> read(String file, List<String> faults) {
        List<String> lines = file.lines().toList();
        Matcher head = HEAD.matcher(lines.isEmpty() ? "" : lines.getFirst());
        if (!head.matches() || lines.size() < 3 || !lines.get(1).equals(DrawPopulation.COLUMNS)) {
            faults.add("Liste : ce n'est pas la liste d'un tirage.");
            return Optional.empty();
        }
        var listed = new ArrayList<Listed>();
        for (int i = 2; i < lines.size(); i++) {
            Matcher line = LINE.matcher(lines.get(i));
            if (!line.matches()) {
                faults.add("Liste, ligne " + (i + 1) + " : elle ne se lit pas.");
                continue;
            }
            Listed one = listed(line);
            if (!one.digest().equals(line.group(4))) {
                faults.add(
                        "Liste, ligne "
                                + (i + 1)
                                + " : elle a été changée ("
                                + one.number()
                                + ").");
            }
            listed.add(one);
        }
        var population =
                new DrawPopulation(
                        head.group(1),
                        new SchoolYear(Integer.parseInt(head.group(2))),
                        Integer.parseInt(head.group(3)),
                        Integer.parseInt(head.group(4)),
                        listed);
        if (!population.listed().equals(listed)) {
            faults.add("Liste : les numéros ne sont pas dans l'ordre.");
        }
        return Optional.of(population);
    }

    private static Listed listed(Matcher line) {
        String last = line.group(3);
        return new Listed(
                line.group(1),
                Integer.parseInt(line.group(2)),
                last == null ? null : Integer.valueOf(last));
    }
}
