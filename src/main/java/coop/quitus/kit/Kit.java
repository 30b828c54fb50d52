package coop.quitus.kit;

import coop.quitus.activity.ActivityProject;
import coop.quitus.kernel.Money;
import coop.quitus.ui.Choice;
import java.util.List;
import java.util.Optional;

/// A kit, as its file says it. A version once published never changes.
///
/// @param code short, the name of its file: `jardinons-a-l-ecole`
/// @param version from 1
/// @param purpose what for, in one or two sentences
/// @param cycles the school's cycles it is made for: `1` to `4`
/// @param domain a value of [ActivityProject#DOMAINS]
/// @param aims what pupils learn, tied to the domains of the curriculum
/// @param budget a proposal, balanced
/// @param steps in the order of the file
/// @param campaign the action around it, when it is one of the federation or of an association
/// @param source where its advice comes from
public record Kit(
        String code,
        int version,
        String title,
        String purpose,
        List<String> cycles,
        String domain,
        List<Aim> aims,
        List<BudgetLine> budget,
        List<KitStep> steps,
        Optional<KitCampaign> campaign,
        String source) {

    /// What pupils learn.
    ///
    /// @param domain of the curriculum, one of [#CURRICULUM]
    public record Aim(String domain, String text) {}

    /// A line of the proposed budget.
    ///
    /// @param funder of a funding, one of the values of [#FUNDERS]; empty for a cost
    public record BudgetLine(String key, String label, Money amount, Side side, String funder) {}

    /// On which side of the budget a line stands.
    public enum Side {
        COST,
        FUNDING
    }

    /// The domains of the curriculum, as files name them (programmes 2020 and 2024, cycles 1 to 4).
    public static final List<String> CURRICULUM =
            List.of(
                    "langage",
                    "français",
                    "mathématiques",
                    "explorer le monde",
                    "questionner le monde",
                    "sciences et technologie",
                    "histoire et géographie",
                    "enseignement moral et civique",
                    "arts plastiques",
                    "éducation musicale",
                    "histoire des arts",
                    "éducation physique et sportive",
                    "langues vivantes",
                    "numérique",
                    "développement durable");

    /// Who may pay, as files name them; the values are those of the register of subsidies, and
    /// `OWN` for the cooperative's own money.
    public static final List<Choice> FUNDERS =
            List.of(
                    new Choice("OWN", "coopérative"),
                    new Choice("COMMUNE", "mairie"),
                    new Choice("INTERCOMMUNALITY", "intercommunalité"),
                    new Choice("DEPARTMENT", "département"),
                    new Choice("REGION", "région"),
                    new Choice("STATE", "état"),
                    new Choice("EUROPE", "europe"),
                    new Choice("PUBLIC_BODY", "établissement public"),
                    new Choice("FOUNDATION", "fondation"),
                    new Choice("ASSOCIATION", "association"),
                    new Choice("DEPARTMENTAL_ASSOCIATION", "association départementale"));

    public Kit {
        cycles = List.copyOf(cycles);
        aims = List.copyOf(aims);
        budget = List.copyOf(budget);
        steps = List.copyOf(steps);
    }

    public Optional<KitStep> step(String key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst();
    }

    public List<BudgetLine> lines(Side side) {
        return budget.stream().filter(line -> line.side() == side).toList();
    }

    public Money total(Side side) {
        return Money.sum(lines(side).stream().map(BudgetLine::amount));
    }

    /// `cycles 2 et 3`.
    public String cyclesInFrench() {
        if (cycles.size() == 1) {
            return "cycle " + cycles.getFirst();
        }
        return "cycles "
                + String.join(", ", cycles.subList(0, cycles.size() - 1))
                + " et "
                + cycles.getLast();
    }

    public String domainInFrench() {
        return ActivityProject.DOMAINS.stream()
                .filter(choice -> choice.value().equals(domain))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }

    /// How a funder is called in files: `mairie`.
    public static String funderInFrench(String value) {
        return FUNDERS.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }
}
