package coop.quitus.discharge.internal;

import coop.quitus.discharge.Awaited;
import coop.quitus.discharge.Discharge.Part;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.verification.Panel;
import coop.quitus.verification.PanelPolicy.MandateHolders;
import coop.quitus.verification.Panels;
import coop.quitus.verification.VerificationFinding;
import coop.quitus.verification.Verifier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Knows who is expected at the signing table, by the panel, its policy and the mandates of the
/// day.
@Component
final class Expecting {

    private final Panels panels;
    private final Mandates mandates;
    private final People people;
    private final Clock clock;

    Expecting(Panels panels, Mandates mandates, People people, Clock clock) {
        this.panels = panels;
        this.mandates = mandates;
        this.people = people;
        this.clock = clock;
    }

    /// Those who may sit down today.
    record Table(
            Panel panel, List<Awaited> verifiers, List<Awaited> holders, List<Awaited> teachers) {

        Optional<Awaited> find(Part part, UUID signatory) {
            return seats(part).stream()
                    .filter(one -> one.signatory().equals(signatory))
                    .findFirst();
        }

        private List<Awaited> seats(Part part) {
            return switch (part) {
                case VERIFIER -> verifiers;
                case MANDATE_HOLDER -> holders;
                case TEACHER -> teachers;
            };
        }

        /// Who may sign and did not yet, as far as the policy asks.
        List<Awaited> candidates(List<Kept.Line> lines) {
            return Stream.of(
                            verifiers,
                            panel.policy().mandateHolders() == MandateHolders.NONE
                                    ? List.<Awaited>of()
                                    : holders,
                            panel.policy().teachersInitial() ? teachers : List.<Awaited>of())
                    .flatMap(List::stream)
                    .filter(one -> !signed(lines, one))
                    .toList();
        }

        /// Who must still sign, in words.
        List<String> awaited(List<Kept.Line> lines) {
            var names = new ArrayList<String>();
            verifiers.stream()
                    .filter(one -> !signed(lines, one))
                    .map(Awaited::name)
                    .forEach(names::add);
            names.addAll(toBeNamed(lines));
            names.addAll(holdersAwaited(lines));
            if (panel.policy().teachersInitial()) {
                teachers.stream()
                        .filter(one -> !signed(lines, one))
                        .map(Awaited::name)
                        .forEach(names::add);
            }
            return List.copyOf(names);
        }

        /// Seats nobody was named for. Who signed and was withdrawn since still counts.
        private List<String> toBeNamed(List<Kept.Line> lines) {
            List<String> qualities =
                    Stream.concat(
                                    verifiers.stream()
                                            .filter(one -> !signed(lines, one))
                                            .map(Awaited::quality),
                                    lines.stream()
                                            .filter(line ->
                                                    line.signature().part() == Part.VERIFIER)
                                            .map(Kept.Line::quality))
                            .toList();
            long parents =
                    qualities.stream().filter(Verifier.Quality.PARENT.inFrench()::equals).count();
            long missing = panel.policy().verifiers() - qualities.size();
            long missingParents = panel.policy().parents() - parents;
            if (missingParents > 0) {
                return List.of(missingParents == 1 ? "un parent à nommer" : "des parents à nommer");
            }
            return missing > 0
                    ? List.of(missing == 1 ? "une personne à nommer" : "des personnes à nommer")
                    : List.of();
        }

        private List<String> holdersAwaited(List<Kept.Line> lines) {
            boolean one =
                    lines.stream().anyMatch(line -> line.signature().part() == Part.MANDATE_HOLDER);
            List<String> left =
                    holders.stream()
                            .filter(holder -> !signed(lines, holder))
                            .map(Awaited::name)
                            .toList();
            return switch (panel.policy().mandateHolders()) {
                case NONE -> List.of();
                case ONE ->
                        one
                                ? List.of()
                                : List.of(left.isEmpty() ? NO_HOLDER : String.join(" ou ", left));
                case ALL -> left.isEmpty() && !one ? List.of(NO_HOLDER) : left;
            };
        }

        private static final String NO_HOLDER = "un ou une mandataire à nommer";

        private static boolean signed(List<Kept.Line> lines, Awaited seat) {
            return lines.stream()
                    .map(Kept.Line::signature)
                    .anyMatch(signature ->
                            signature.part() == seat.part()
                                    && signature.signatory().equals(seat.signatory()));
        }
    }

    Table table(CooperativeId cooperative, SchoolYear year) {
        Panel panel = panels.of(cooperative, year);
        return new Table(
                panel,
                panel.verifiers().stream()
                        .filter(one -> mayVerify(panel, one))
                        .map(one ->
                                new Awaited(
                                        one.id(),
                                        one.name(),
                                        Part.VERIFIER,
                                        one.quality().inFrench()))
                        .toList(),
                holding(cooperative, Role.MANDATE_HOLDER, Part.MANDATE_HOLDER),
                holding(cooperative, Role.TEACHER, Part.TEACHER));
    }

    /// A verifier who holds a mandate by now does not sit any more (VER-01).
    private static boolean mayVerify(Panel panel, Verifier verifier) {
        return panel.findings().stream()
                .noneMatch(finding ->
                        finding instanceof VerificationFinding.MayNotVerify not
                                && not.name().equals(verifier.name()));
    }

    /// Whose mandate of this role holds today, by name.
    List<Awaited> holding(CooperativeId cooperative, Role role, Part part) {
        LocalDate today = LocalDate.now(clock);
        List<UUID> ids =
                mandates.in(cooperative).stream()
                        .filter(one -> one.role() == role && one.holdsOn(today))
                        .map(Mandate::person)
                        .distinct()
                        .toList();
        return people.named(ids).values().stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .map((Person one) -> new Awaited(one.id(), one.name(), part, ""))
                .collect(Collectors.toList());
    }
}
