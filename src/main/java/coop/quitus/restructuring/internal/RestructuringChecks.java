package coop.quitus.restructuring.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.restructuring.NewRestructuring;
import coop.quitus.restructuring.NewRestructuring.NewPlace;
import coop.quitus.restructuring.NewRestructuring.Share;
import coop.quitus.restructuring.Restructuring.Kind;
import coop.quitus.restructuring.Restructuring.Part;
import coop.quitus.restructuring.RestructuringFinding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether a restructuring may be decided as it is asked for. Pure: no clock, no database.
final class RestructuringChecks {

    private RestructuringChecks() {}

    /// What a decision looks at.
    ///
    /// @param known the cooperatives it names that exist
    /// @param busy those that another restructuring concerns already
    record Facts(
            AssociationId association,
            NewRestructuring asked,
            Map<CooperativeId, Cooperative> known,
            Set<CooperativeId> busy) {}

    static List<RestructuringFinding> of(Facts facts) {
        NewRestructuring asked = facts.asked();
        var findings = new ArrayList<RestructuringFinding>();
        if (asked.reason().length() < 3) {
            findings.add(new RestructuringFinding.Missing("motif", "le motif"));
        } else if (asked.reason().length() > 500) {
            findings.add(new RestructuringFinding.TooLong("motif", 500));
        }
        if (asked.sources().isEmpty()) {
            findings.add(new RestructuringFinding.Missing("sources", "la coopérative qui change"));
        }
        places(facts, findings);
        if (asked.kind() == Kind.MOVE) {
            move(facts, findings);
        } else {
            money(facts, findings);
        }
        return findings;
    }

    private static void places(Facts facts, List<RestructuringFinding> findings) {
        List<CooperativeId> named = named(facts.asked());
        boolean stranger =
                named.stream()
                        .map(facts.known()::get)
                        .anyMatch(one -> one == null || !isOurs(one, facts));
        boolean headquartersGive =
                facts.asked().sources().stream()
                        .map(facts.known()::get)
                        .anyMatch(one -> one != null && one.headquarters());
        if (stranger || headquartersGive) {
            findings.add(new RestructuringFinding.NotOurs());
        }
        for (CooperativeId id : named) {
            Cooperative one = facts.known().get(id);
            if (one == null || !isOurs(one, facts)) {
                continue;
            }
            one.closedOn()
                    .map(on -> new RestructuringFinding.AlreadyClosed(called(one), on))
                    .ifPresent(findings::add);
            if (facts.busy().contains(id) && !one.headquarters()) {
                findings.add(new RestructuringFinding.UnderWay(called(one)));
            }
        }
    }

    private static boolean isOurs(Cooperative one, Facts facts) {
        return one.association().equals(facts.association()) && !one.practice();
    }

    private static List<CooperativeId> named(NewRestructuring asked) {
        return Stream.concat(
                        asked.sources().stream(), asked.targets().stream().map(Share::cooperative))
                .distinct()
                .toList();
    }

    static String called(Cooperative one) {
        return one.name() + " (" + one.number() + ")";
    }

    private static void money(Facts facts, List<RestructuringFinding> findings) {
        NewRestructuring asked = facts.asked();
        if (asked.targets().isEmpty()) {
            findings.add(new RestructuringFinding.Missing("cibles", "la coopérative qui reçoit"));
            return;
        }
        if (asked.kind() != Kind.MERGE && asked.sources().size() > 1) {
            findings.add(
                    new RestructuringFinding.Missing(
                            "sources", "une seule coopérative qui change"));
        }
        Set<CooperativeId> targets =
                asked.targets().stream().map(Share::cooperative).collect(Collectors.toSet());
        for (CooperativeId id : new HashSet<>(asked.sources())) {
            Cooperative one = facts.known().get(id);
            boolean keepsAPart = asked.kind() == Kind.SPLIT && targets.size() > 1;
            if (one != null && targets.contains(id) && !keepsAPart) {
                findings.add(new RestructuringFinding.BothSides(called(one)));
            }
        }
        int points = asked.targets().stream().mapToInt(Share::points).sum();
        boolean noShare = asked.targets().stream().anyMatch(one -> one.points() <= 0);
        boolean twice = targets.size() < asked.targets().size();
        if (points != Part.WHOLE || noShare || twice) {
            findings.add(new RestructuringFinding.SharesDoNotMakeAll(points));
        }
    }

    private static void move(Facts facts, List<RestructuringFinding> findings) {
        NewPlace place = facts.asked().move();
        Cooperative one =
                facts.asked().sources().isEmpty()
                        ? null
                        : facts.known().get(facts.asked().sources().getFirst());
        if (place == null || one == null) {
            findings.add(new RestructuringFinding.NothingChanges());
            return;
        }
        boolean same =
                place.association().equals(one.association())
                        && place.uai().equals(one.uai())
                        && place.name().equals(one.name());
        if (same) {
            findings.add(new RestructuringFinding.NothingChanges());
        }
        var day = facts.asked().lastDay();
        boolean first = day.getMonthValue() == 9 && day.getDayOfMonth() == 1;
        if (!place.association().equals(one.association()) && !first) {
            findings.add(new RestructuringFinding.NotOnTheFirst());
        }
    }
}
