package coop.quitus.garden.web;

import coop.quitus.garden.Corner;
import coop.quitus.garden.Planting;
import coop.quitus.garden.Plot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Squares that a class colours with a finger: boxes to tick, so that it works everywhere.
///
/// @param offered those that can be coloured, each named by its lower left corner
/// @param chosen those that are
public record SquareGrid(int columns, int rows, Set<Corner> offered, Set<Corner> chosen) {

    public SquareGrid {
        offered = Set.copyOf(offered);
        chosen = Set.copyOf(chosen);
    }

    private static final int COLUMNS = 12;
    private static final int ROWS = 8;

    /// A sheet to draw a plot on, with the squares of the one drawn before.
    static SquareGrid sheet(Optional<Plot> plot, Set<Corner> typed) {
        int columns = Math.max(COLUMNS, plot.map(Plot::width).orElse(0));
        int rows = Math.max(ROWS, plot.map(Plot::height).orElse(0));
        Set<Corner> all = all(columns, rows);
        var chosen = new HashSet<>(typed);
        if (typed.isEmpty() && plot.isPresent()) {
            all.stream().filter(one -> plot.get().holds(one.x(), one.y())).forEach(chosen::add);
        }
        return new SquareGrid(columns, rows, all, chosen);
    }

    /// The free squares of a plot.
    static SquareGrid free(Plot plot, List<Planting> standing, Set<Corner> typed) {
        var offered = all(plot.width(), plot.height());
        offered.removeIf(one ->
                !plot.holds(one.x(), one.y())
                        || standing.stream().anyMatch(other -> other.covers(one.x(), one.y())));
        return new SquareGrid(plot.width(), plot.height(), offered, typed);
    }

    private static Set<Corner> all(int columns, int rows) {
        var all = new HashSet<Corner>();
        for (int x = 0; x < columns; x++) {
            for (int y = 0; y < rows; y++) {
                all.add(new Corner(x, y));
            }
        }
        return all;
    }

    /// The squares that a form sent: `case.3.2`.
    static Set<Corner> sent(Collection<String> names) {
        var squares = new HashSet<Corner>();
        for (String name : names) {
            if (name.matches("case\\.\\d{1,2}\\.\\d{1,2}")) {
                String[] parts = name.split("\\.", -1);
                squares.add(new Corner(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
            }
        }
        return squares;
    }

    /// From the top of the sheet to its bottom.
    public List<List<Corner>> lines() {
        var lines = new ArrayList<List<Corner>>();
        for (int y = rows - 1; y >= 0; y--) {
            int line = y;
            lines.add(IntStream.range(0, columns).mapToObj(x -> new Corner(x, line)).toList());
        }
        return lines;
    }

    public boolean isOffered(Corner square) {
        return offered.contains(square);
    }

    public boolean isChosen(Corner square) {
        return chosen.contains(square);
    }
}
