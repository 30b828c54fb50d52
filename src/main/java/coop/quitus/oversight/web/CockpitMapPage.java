package coop.quitus.oversight.web;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.oversight.Light.Level;
import coop.quitus.oversight.Standing;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The cooperatives as tiles, gathered by school district: no map of France says where a school is,
/// but the team does.
///
/// @param here of this year: `/associations/42/suivi/2025`
public record CockpitMapPage(
        Frame frame, String here, SchoolYear year, CockpitFilter filter, List<Standing> found)
        implements Page {

    /// A tile's side, its margin included, in pixels: a finger touches it.
    public static final int SIDE = 48;

    private static final int ACROSS = 12;

    /// A school district: its tiles, by number.
    public record Sector(String name, List<Tile> tiles) {

        public int width() {
            return Math.min(ACROSS, tiles.size()) * SIDE;
        }

        public int height() {
            return (tiles.size() + ACROSS - 1) / ACROSS * SIDE;
        }

        public long count(Level level) {
            return tiles.stream().filter(tile -> tile.level() == level).count();
        }

        public String title() {
            return name.isEmpty() ? "Circonscription à dire" : name;
        }

        public String words() {
            return (tiles.size() == 1 ? "1 coopérative" : tiles.size() + " coopératives")
                    + " : "
                    + count(Level.URGENT)
                    + " à traiter d'abord, "
                    + count(Level.WATCH)
                    + " à suivre, "
                    + count(Level.FINE)
                    + " en ordre.";
        }
    }

    /// One cooperative.
    public record Tile(int x, int y, Level level, String href, String words) {
        public State state() {
            return Here.state(level);
        }
    }

    public List<Sector> sectors() {
        Map<String, List<Standing>> gathered =
                new TreeMap<>(
                        Comparator.comparing(String::isEmpty)
                                .thenComparing(Comparator.naturalOrder()));
        found.forEach(one ->
                gathered.computeIfAbsent(one.stewardship().sector(), _ -> new ArrayList<>())
                        .add(one));
        return gathered.entrySet().stream()
                .map(sector -> new Sector(sector.getKey(), tiles(sector.getValue())))
                .toList();
    }

    private List<Tile> tiles(List<Standing> standings) {
        List<Standing> sorted =
                standings.stream().sorted(Comparator.comparing(Standing::number)).toList();
        var tiles = new ArrayList<Tile>();
        for (int i = 0; i < sorted.size(); i++) {
            Standing one = sorted.get(i);
            tiles.add(
                    new Tile(
                            i % ACROSS * SIDE,
                            i / ACROSS * SIDE,
                            one.level(),
                            here + "/" + one.cooperative(),
                            one.number() + " " + one.name() + " : " + one.level().inFrench()));
        }
        return tiles;
    }

    public String list(Sector sector) {
        return here + filter.inSector(sector.name()).query();
    }
}
