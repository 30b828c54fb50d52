package coop.quitus.consolidation.internal;

import coop.quitus.consolidation.FlowKind;
import coop.quitus.consolidation.InternalFlow;
import coop.quitus.consolidation.InternalFlows;
import coop.quitus.kernel.Money;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Lays what cooperatives wrote beside what headquarters wrote, and what was handed over beside
/// what was received: each flow finds at most one other half, of its kind and amount, the nearest
/// in days.
final class Halves {

    /// From a cheque written at the end of a term to its deposit after the holidays.
    private static final long FARTHEST_DAYS = 60;

    private Halves() {}

    static List<InternalFlows.Meeting> of(List<InternalFlow> flows) {
        return Arrays.stream(FlowKind.values())
                .filter(kind -> kind != FlowKind.NATIONAL)
                .map(kind -> of(kind, counted(flows, kind)))
                .filter(meeting ->
                        !meeting.cooperatives().isZero()
                                || !meeting.headquarters().isZero()
                                || !meeting.alone().isEmpty())
                .toList();
    }

    private static List<InternalFlow> counted(List<InternalFlow> flows, FlowKind kind) {
        return flows.stream().filter(flow -> flow.kind() == kind && flow.counts()).toList();
    }

    private static InternalFlows.Meeting of(FlowKind kind, List<InternalFlow> flows) {
        var others = new ArrayList<>(flows.stream().filter(Halves::isOther).toList());
        var alone = new ArrayList<InternalFlow>();
        for (InternalFlow one : flows) {
            if (!isOther(one)) {
                nearest(one, others).ifPresentOrElse(others::remove, () -> alone.add(one));
            }
        }
        Money other = sum(flows.stream().filter(Halves::isOther).toList());
        alone.addAll(others);
        return new InternalFlows.Meeting(kind, sum(flows).minus(other), other, alone);
    }

    private static boolean isOther(InternalFlow flow) {
        return flow.kind() == FlowKind.TRANSFER ? flow.account().isProduct() : flow.headquarters();
    }

    private static Money sum(List<InternalFlow> flows) {
        return Money.sum(flows.stream().map(InternalFlow::amount));
    }

    private static Optional<InternalFlow> nearest(InternalFlow one, List<InternalFlow> others) {
        return others.stream()
                .filter(other -> other.amount().absolute().equals(one.amount().absolute()))
                .filter(other -> other.undoes() == one.undoes())
                .filter(other -> days(one, other) <= FARTHEST_DAYS)
                .min(Comparator.comparingLong(other -> days(one, other)));
    }

    private static long days(InternalFlow one, InternalFlow other) {
        return Math.abs(ChronoUnit.DAYS.between(one.on(), other.on()));
    }
}
