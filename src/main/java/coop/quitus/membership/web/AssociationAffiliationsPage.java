package coop.quitus.membership.web;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.membership.AffiliationStanding;
import coop.quitus.membership.AffiliationState;
import coop.quitus.membership.Campaign;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The affiliations of all the cooperatives of an association, at a glance.
///
/// @param campaign null until it is opened
/// @param all every cooperative, by number
/// @param filter which of them are shown: empty, `attendues`, `declarees`, `validees`
/// @param words what was searched among names and numbers; empty for nothing
public record AssociationAffiliationsPage(
        Frame frame,
        String here,
        SchoolYear year,
        @Nullable Campaign campaign,
        LocalDate deadline,
        List<AffiliationStanding> all,
        String filter,
        String words,
        boolean mayDecide,
        String word,
        List<Sentence> sentences)
        implements Page {

    public List<AffiliationStanding> shown() {
        String asked = words.toLowerCase(Locale.FRANCE);
        return all.stream()
                .filter(filtered())
                .filter(one ->
                        (one.number() + " " + one.name())
                                .toLowerCase(Locale.FRANCE)
                                .contains(asked))
                .toList();
    }

    private Predicate<AffiliationStanding> filtered() {
        return switch (filter) {
            case "attendues" -> AffiliationStanding::awaited;
            case "declarees" -> one -> one.state() == AffiliationState.DECLARED;
            case "validees" -> one -> one.state() == AffiliationState.VALIDATED;
            default -> _ -> true;
        };
    }

    public List<Frame.Link> filters() {
        return List.of(
                new Frame.Link(here, "Toutes (" + all.size() + ")", "school"),
                new Frame.Link(
                        here + "?filtre=attendues",
                        "Attendues (" + count(AffiliationStanding::awaited) + ")",
                        "clock"),
                new Frame.Link(
                        here + "?filtre=declarees",
                        "À valider (" + in(AffiliationState.DECLARED) + ")",
                        "inbox"),
                new Frame.Link(
                        here + "?filtre=validees",
                        "Validées (" + in(AffiliationState.VALIDATED) + ")",
                        "check"));
    }

    public String shownAt() {
        return filter.isEmpty() ? here : here + "?filtre=" + filter;
    }

    public long in(AffiliationState state) {
        return count(one -> one.state() == state);
    }

    private long count(Predicate<AffiliationStanding> which) {
        return all.stream().filter(which).count();
    }

    public int heads(Function<AffiliationStanding, Integer> part) {
        return shown().stream().mapToInt(part::apply).sum();
    }

    public Money sum(Function<AffiliationStanding, Money> part) {
        return Money.sum(shown().stream().map(part));
    }

    public String lead() {
        long done = in(AffiliationState.DECLARED) + in(AffiliationState.VALIDATED);
        long validated = in(AffiliationState.VALIDATED);
        String received = done + " sur " + all.size() + (done > 1 ? " reçues" : " reçue");
        return validated == 0
                ? received + ", aucune validée encore."
                : received + ", dont " + validated + (validated > 1 ? " validées." : " validée.");
    }

    public static State state(AffiliationStanding one) {
        return AffiliationPage.state(one.state());
    }

    /// Whether this line can be ticked: reminded, or validated.
    public static boolean tickable(AffiliationStanding one) {
        return one.state() != AffiliationState.VALIDATED;
    }

    public String path(AffiliationStanding one) {
        return Where.path(one.cooperative(), year);
    }
}
