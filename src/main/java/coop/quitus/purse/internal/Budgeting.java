package coop.quitus.purse.internal;

import coop.quitus.approval.ApprovalFinding;
import coop.quitus.approval.Approvals;
import coop.quitus.approval.LineApproval;
import coop.quitus.council.AgendaItem;
import coop.quitus.council.AgendaPart;
import coop.quitus.council.Agendas;
import coop.quitus.council.Decision;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.pupil.FirstNames;
import coop.quitus.purse.ClassBudget;
import coop.quitus.purse.ClassBudgets;
import coop.quitus.purse.NewBudget;
import coop.quitus.purse.PurseFinding;
import coop.quitus.purse.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Shares a budget out with a class.
@Component
final class Budgeting implements ClassBudgets {

    private static final int MOST_OPTIONS = 12;

    private final Tenancy tenancy;
    private final Places places;
    private final BudgetTable budgets;
    private final Sharing sharing;
    private final Agendas agendas;
    private final Approvals approvals;
    private final FirstNames firstNames;

    Budgeting(
            Tenancy tenancy,
            Places places,
            BudgetTable budgets,
            Sharing sharing,
            Agendas agendas,
            Approvals approvals,
            FirstNames firstNames) {
        this.tenancy = tenancy;
        this.places = places;
        this.budgets = budgets;
        this.sharing = sharing;
        this.agendas = agendas;
        this.approvals = approvals;
        this.firstNames = firstNames;
    }

    @Override
    public Outcome<ClassBudget, PurseFinding> open(
            CooperativeId cooperative, NewBudget asked, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    var findings =
                            new ArrayList<>(
                                    words(cooperative, asked.year(), "titre", asked.title()));
                    if (!asked.amount().isPositive()) {
                        findings.add(new PurseFinding.Missing("montant", "la somme à partager"));
                    }
                    if (which(cooperative).classes().stream()
                            .noneMatch(unit -> unit.code().equals(asked.classCode()))) {
                        findings.add(new PurseFinding.NoSuchClass(asked.classCode()));
                    }
                    if (!findings.isEmpty()) {
                        return Outcome.refused(findings);
                    }
                    budgets.open(which(cooperative), asked, by);
                    return Outcome.done(found(cooperative, asked.id()).orElseThrow());
                });
    }

    private List<PurseFinding> words(
            CooperativeId cooperative, SchoolYear year, String field, String text) {
        return text.isBlank()
                ? List.of(new PurseFinding.Missing(field, "un titre"))
                : text.length() > 80
                        ? List.of(new PurseFinding.TooLong(field, 80))
                        : firstNames.in(cooperative, year, text).isEmpty()
                                ? List.of()
                                : List.of(new PurseFinding.NamesAChild(field));
    }

    @Override
    public Outcome<ClassBudget, PurseFinding> wish(
            CooperativeId cooperative, UUID budget, UUID key, String title, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<ClassBudget> known = found(cooperative, budget);
                    List<PurseFinding> findings =
                            known.map(one ->
                                            one.sent()
                                                    ? List.<PurseFinding>of(
                                                            new PurseFinding.AlreadyAtTheCouncil())
                                                    : words(
                                                            cooperative,
                                                            one.year(),
                                                            "envie",
                                                            title))
                                    .orElseGet(() -> List.of(new PurseFinding.NoSuchBudget()));
                    if (!findings.isEmpty()) {
                        return Outcome.refused(findings);
                    }
                    budgets.wish(which(cooperative), budget, key, title, by);
                    return Outcome.done(found(cooperative, budget).orElseThrow());
                });
    }

    @Override
    public Outcome<ClassBudget, PurseFinding> send(
            CooperativeId cooperative, UUID budget, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<ClassBudget> known = found(cooperative, budget);
                    if (known.isEmpty()) {
                        return Outcome.refused(new PurseFinding.NoSuchBudget());
                    }
                    if (known.get().sent()) {
                        return Outcome.refused(new PurseFinding.AlreadyAtTheCouncil());
                    }
                    List<Wish> priced =
                            known.get().wishes().stream()
                                    .filter(wish -> wish.price() != null)
                                    .toList();
                    if (priced.size() < 2 || priced.size() > MOST_OPTIONS) {
                        return Outcome.refused(new PurseFinding.NotAChoice(priced.size()));
                    }
                    return send(cooperative, known.get(), priced, by);
                });
    }

    private Outcome<ClassBudget, PurseFinding> send(
            CooperativeId cooperative, ClassBudget budget, List<Wish> priced, Actor by) {
        var item =
                new AgendaItem(
                        budget.id(),
                        AgendaPart.PROJECTS,
                        budget.title(),
                        "À partager : " + budget.amount().inFrench() + ".",
                        priced.stream().map(Budgeting::option).toList(),
                        "/classe/budget/" + budget.id());
        Outcome<UUID, PurseFinding> put =
                Comparing.said(
                        agendas.put(cooperative, budget.year(), budget.classCode(), item, by));
        if (put instanceof Outcome.Refused<UUID, PurseFinding>(List<PurseFinding> findings)) {
            return Outcome.refused(findings);
        }
        for (int i = 0; i < priced.size(); i++) {
            Money price = priced.get(i).price();
            if (price != null) {
                budgets.option(
                        which(cooperative),
                        budget.id(),
                        i + 1,
                        new BudgetTable.Option(priced.get(i).id(), price));
            }
        }
        return Outcome.done(found(cooperative, budget.id()).orElseThrow());
    }

    private static String option(Wish wish) {
        Money price = wish.price();
        return wish.title() + " : " + (price == null ? "" : price.inFrench());
    }

    @Override
    public Outcome<ClassBudget, PurseFinding> settle(
            CooperativeId cooperative, UUID budget, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<ClassBudget> known = found(cooperative, budget);
                    if (known.isEmpty()) {
                        return Outcome.refused(new PurseFinding.NoSuchBudget());
                    }
                    Decision decision = known.get().decision();
                    if (decision == null) {
                        return Outcome.refused(new PurseFinding.NotDecided());
                    }
                    if (!decision.carried()) {
                        return Outcome.refused(
                                new PurseFinding.FromTheApproval(
                                        new ApprovalFinding.NotCarried(
                                                decision.title(), decision.takenOn())));
                    }
                    return settled(cooperative, known.get(), decision, by);
                });
    }

    private Outcome<ClassBudget, PurseFinding> settled(
            CooperativeId cooperative, ClassBudget budget, Decision decision, Actor by) {
        for (Wish wish : budget.wishes()) {
            if (wish.fits()
                    && approvals.approveLine(cooperative, wish.id(), decision.id(), by)
                            instanceof
                            Outcome.Refused<LineApproval, ApprovalFinding>(
                                    List<ApprovalFinding> findings)) {
                throw new IllegalStateException(
                        "a decision was judged twice and differently: " + findings);
            }
        }
        return Outcome.done(found(cooperative, budget.id()).orElseThrow());
    }

    @Override
    public Optional<ClassBudget> find(CooperativeId cooperative, UUID budget) {
        return tenancy.reading(cooperative, () -> found(cooperative, budget));
    }

    @Override
    public List<ClassBudget> of(CooperativeId cooperative, SchoolYear year, String classCode) {
        return tenancy.reading(
                cooperative,
                () ->
                        budgets.of(cooperative, year, classCode).stream()
                                .flatMap(id -> found(cooperative, id).stream())
                                .toList());
    }

    private Optional<ClassBudget> found(CooperativeId cooperative, UUID budget) {
        return sharing.found(cooperative, budget);
    }

    private Cooperative which(CooperativeId cooperative) {
        return places.cooperative(cooperative).orElseThrow();
    }
}
