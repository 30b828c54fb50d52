package coop.quitus.oversight.web;

import coop.quitus.identity.Person;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.oversight.Light;
import coop.quitus.oversight.Light.Level;
import coop.quitus.oversight.OversightRules;
import coop.quitus.oversight.Sign;
import coop.quitus.oversight.Standing;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The cooperatives of an association, the most pressing first, and counters that are filters.
///
/// @param here of this year: `/associations/42/suivi/2025`
/// @param all of the association
/// @param found those that the filter keeps
/// @param mayWrite whether this reader reminds and shares out
public record CockpitPage(
        Frame frame,
        String here,
        SchoolYear year,
        CockpitFilter filter,
        List<Standing> all,
        List<Standing> found,
        List<Person> team,
        boolean mayWrite,
        List<Sentence> sentences)
        implements Page {

    static final int ON_A_PAGE = 100;

    public List<Rule> rules() {
        return List.of(
                OversightRules.SUI_01,
                OversightRules.SUI_02,
                OversightRules.SUI_03,
                OversightRules.SUI_05);
    }

    public List<Standing> shown() {
        int from = Math.min((filter.page() - 1) * ON_A_PAGE, found.size());
        return found.subList(from, Math.min(from + ON_A_PAGE, found.size()));
    }

    public int pages() {
        return Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    public String page(int number) {
        return number < 1 || number > pages() ? "" : here + filter.onPage(number).query();
    }

    /// A number one can touch.
    ///
    /// @param chosen whether it is the filter in force
    public record Counter(String words, long count, String href, Level level, boolean chosen) {
        public State state() {
            return Here.state(level);
        }
    }

    /// How many are to be called, followed, left in peace.
    public List<Counter> levels() {
        return List.of(Level.URGENT, Level.WATCH, Level.FINE).stream()
                .map(level ->
                        new Counter(
                                level.inFrench(),
                                all.stream().filter(one -> one.level() == level).count(),
                                here + filter.with(null, level).query(),
                                level,
                                filter.sign() == null && filter.level() == level))
                .toList();
    }

    /// For each sign, how many are urgent, and how many to be followed; those without any are left
    /// out.
    public List<Counter> signs() {
        var counts = new int[Sign.values().length][Level.values().length];
        for (Standing one : all) {
            one.lights()
                    .forEach(light -> counts[light.sign().ordinal()][light.level().ordinal()]++);
        }
        var counters = new ArrayList<Counter>();
        for (Sign sign : Sign.values()) {
            for (Level level : List.of(Level.URGENT, Level.WATCH)) {
                int count = counts[sign.ordinal()][level.ordinal()];
                if (count > 0) {
                    counters.add(
                            new Counter(
                                    sign.inFrench(),
                                    count,
                                    here + filter.with(sign, level).query(),
                                    level,
                                    filter.sign() == sign && filter.level() == level));
                }
            }
        }
        return counters;
    }

    public static State state(Light light) {
        return Here.state(light.level());
    }

    public static State state(Level level) {
        return Here.state(level);
    }

    public String lead() {
        return all.size() == 1
                ? "1 coopérative."
                : all.size() + " coopératives, ce qui presse d'abord.";
    }

    public String foundWords() {
        return (found.size() == 1 ? "1 coopérative" : found.size() + " coopératives")
                + (pages() == 1 ? "" : ", page " + filter.page() + " sur " + pages());
    }

    public List<Choice> signChoices() {
        return Arrays.stream(Sign.values())
                .map(sign -> new Choice(sign.path(), sign.inFrench()))
                .toList();
    }

    public List<Choice> levelChoices() {
        return Arrays.stream(Level.values())
                .map(level -> new Choice(level.path(), level.inFrench()))
                .toList();
    }

    public List<Choice> stewardChoices() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(CockpitFilter.MINE, "Moi"));
        choices.add(new Choice(CockpitFilter.NOBODY, "Personne encore"));
        choices.addAll(teamChoices());
        return choices;
    }

    public List<Choice> teamChoices() {
        return team.stream().map(one -> new Choice(one.id().toString(), one.name())).toList();
    }

    public List<Choice> sectorChoices() {
        var choices = new ArrayList<Choice>();
        all.stream()
                .map(one -> one.stewardship().sector())
                .filter(sector -> !sector.isEmpty())
                .distinct()
                .sorted()
                .forEach(sector -> choices.add(new Choice(sector, sector)));
        if (!choices.isEmpty()) {
            choices.add(new Choice(CockpitFilter.NO_SECTOR, "Aucune encore"));
        }
        return choices;
    }
}
