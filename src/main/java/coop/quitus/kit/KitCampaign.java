package coop.quitus.kit;

import java.time.MonthDay;
import java.util.List;
import java.util.OptionalInt;

/// The action that a kit is held in: who proposes it, how many classes it takes, what each promises
/// and hands in, how a jury judges.
///
/// @param scope who proposes it
/// @param years the school years in which it may be opened, by the year they start in; empty for
///   every year
/// @param partner with whom; empty for nobody
/// @param places how many classes at most; empty when everybody comes
/// @param waiting how many may wait; empty when as many as like
/// @param priorities who comes first, the strongest rule first; then who came first
/// @param commitments what each class promises
/// @param calendar the days that matter, in the order of the school year
/// @param deliverables what each class hands in
/// @param categories in which classes enrol; empty for one and all
/// @param grid what the jury looks at; empty when there is no jury
/// @param prizes what may be won
public record KitCampaign(
        Scope scope,
        List<Integer> years,
        String partner,
        OptionalInt places,
        OptionalInt waiting,
        List<Priority> priorities,
        List<String> commitments,
        List<Milestone> calendar,
        List<Deliverable> deliverables,
        List<Category> categories,
        List<Criterion> grid,
        List<String> prizes) {

    /// Who proposes an action.
    public enum Scope {
        NATIONAL("nationale"),
        DEPARTMENTAL("départementale");

        private final String word;

        Scope(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /// Who comes first when there are fewer places than classes.
    public enum Priority {
        NEWCOMERS("nouvelles classes", "les classes qui n'y ont pas encore pris part"),
        REGISTERED_BEFORE("préinscrites", "les classes préinscrites"),
        FIRST_COME("premières arrivées", "les premières inscrites");

        private final String word;
        private final String inFrench;

        Priority(String word, String inFrench) {
            this.word = word;
            this.inFrench = inFrench;
        }

        /// As a file says it.
        public String word() {
            return word;
        }

        public String inFrench() {
            return inFrench;
        }
    }

    /// A day of the action, in whichever school year it is held.
    public record Milestone(String key, String title, MonthDay day) {}

    /// Something to hand in.
    ///
    /// @param help a word more for who hands it in
    public record Deliverable(String key, String title, Form form, boolean required, String help) {}

    /// What a deliverable is.
    public enum Form {
        TEXT("texte"),
        PICTURE("image"),
        LINK("lien");

        private final String word;

        Form(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /// @param places of this category alone; empty when only the whole is counted
    public record Category(String key, String title, OptionalInt places) {}

    /// A row of the jury's grid.
    ///
    /// @param points at most, whole
    /// @param help what to look at
    public record Criterion(String key, String title, int points, String help) {}

    public KitCampaign {
        years = List.copyOf(years);
        priorities = List.copyOf(priorities);
        commitments = List.copyOf(commitments);
        calendar = List.copyOf(calendar);
        deliverables = List.copyOf(deliverables);
        categories = List.copyOf(categories);
        grid = List.copyOf(grid);
        prizes = List.copyOf(prizes);
    }

    /// The most a class can be given by one judge.
    public int outOf() {
        return grid.stream().mapToInt(Criterion::points).sum();
    }
}
