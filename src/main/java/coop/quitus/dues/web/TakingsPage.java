package coop.quitus.dues.web;

import coop.quitus.dues.Creditor;
import coop.quitus.dues.DebitCollection;
import coop.quitus.dues.DuesStanding;
import coop.quitus.dues.PaymentWay;
import coop.quitus.dues.Settlement;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.State;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What an association is owed, what came, and how it collects.
///
/// @param all every cooperative, by number
/// @param filter which are shown: empty for all, `dues` for those that still owe, `ecrits` for
///   those whose books do not meet
/// @param creditor who collects; null until it was said
/// @param key of the form that notes money
public record TakingsPage(
        Frame frame,
        String here,
        SchoolYear year,
        LocalDate deadline,
        LocalDate today,
        List<DuesStanding> all,
        String filter,
        @Nullable Creditor creditor,
        List<DebitCollection> collections,
        boolean mayNote,
        UUID key,
        Map<String, String> sent,
        List<Sentence> sentences)
        implements Page {

    public List<DuesStanding> shown() {
        return switch (filter) {
            case "dues" -> all.stream().filter(one -> one.left().isPositive()).toList();
            case "ecrits" ->
                    all.stream()
                            .filter(one -> one.received().isPositive() && !one.meets())
                            .toList();
            default -> all;
        };
    }

    public List<Frame.Link> filters() {
        return List.of(
                new Frame.Link(here, "Toutes (" + all.size() + ")", "school"),
                new Frame.Link(
                        here + "?filtre=dues",
                        "Doivent encore ("
                                + all.stream().filter(one -> one.left().isPositive()).count()
                                + ")",
                        "clock"),
                new Frame.Link(
                        here + "?filtre=ecrits",
                        "À écrire d'un côté ou de l'autre ("
                                + all.stream()
                                        .filter(one -> one.received().isPositive() && !one.meets())
                                        .count()
                                + ")",
                        "notebook-pen"));
    }

    public String shownAt() {
        return filter.isEmpty() ? here : here + "?filtre=" + filter;
    }

    public Money sum(Function<DuesStanding, Money> part) {
        return Money.sum(all.stream().map(part));
    }

    public String lead() {
        return sum(DuesStanding::received).inFrench()
                + " reçus sur "
                + sum(DuesStanding::due).inFrench()
                + " dus.";
    }

    public static State state(DuesStanding one) {
        return one.paid()
                ? State.GOOD
                : one.due().isPositive() || one.received().isPositive()
                        ? State.WAITING
                        : State.SILENT;
    }

    public static String word(DuesStanding one) {
        if (one.paid()) {
            return "payée";
        }
        if (one.due().isZero()) {
            return "pas encore déclarée";
        }
        PaymentWay way = one.way();
        return way == null
                ? "reste à payer"
                : "annoncée par "
                        + way.inFrench()
                        + (one.cheque().isEmpty() ? "" : " n° " + one.cheque());
    }

    /// Where the money stands in the books of both.
    public static String written(DuesStanding one) {
        return one.meets()
                ? "des deux côtés"
                : one.posted()
                        ? "à l'école seulement"
                        : one.postedAtHeadquarters() ? "au siège seulement" : "";
    }

    public String typed(String field) {
        return sent.getOrDefault(field, "");
    }

    public String day(String field) {
        return typed(field).isEmpty() ? today.toString() : typed(field);
    }

    public List<Choice> cooperatives() {
        return all.stream()
                .map(one ->
                        new Choice(
                                one.cooperative().toString(),
                                one.number() + ", " + one.name(),
                                one.left().isPositive() ? "doit " + one.left().inFrench() : ""))
                .toList();
    }

    public static List<Choice> purposes() {
        return Arrays.stream(Settlement.Purpose.values())
                .map(one ->
                        new Choice(
                                one.name(),
                                switch (one) {
                                    case AFFILIATION -> "Adhésion reçue";
                                    case AID -> "Aide donnée à son projet";
                                    case ADVANCE -> "Avance faite, ou rendue (avec un moins)";
                                }))
                .toList();
    }

    public static List<Choice> ways() {
        return Arrays.stream(PaymentWay.values())
                .map(one -> new Choice(one.name(), one.inFrench()))
                .toList();
    }

    /// How many could be debited now.
    public long debitable() {
        return all.stream().filter(one -> one.hasMandate() && one.left().isPositive()).count();
    }
}
