package coop.quitus.subsidy.internal;

import coop.quitus.subsidy.AssociationSubsidies.Charged;
import coop.quitus.subsidy.AssociationSubsidies.DoubleFunding;
import coop.quitus.subsidy.AssociationSubsidies.Sign;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds expenses that look paid twice, in one cooperative or across several. Pure.
final class DoubleLooks {

    /// Two schools that share an invoice write it within a fortnight.
    private static final long DAYS = 15;

    private DoubleLooks() {}

    /// An expense that was charged, with the hashes of what proves it.
    record Candidate(Charged expense, List<String> vouchers) {}

    static List<DoubleFunding> among(List<Candidate> candidates) {
        var found = new ArrayList<DoubleFunding>();
        Set<Charged> named = new HashSet<>();
        for (List<Charged> same : byVoucher(candidates).values()) {
            if (pieces(same) > 1) {
                found.add(new DoubleFunding(Sign.SAME_VOUCHER, same));
                named.addAll(same);
            }
        }
        for (List<Charged> same : byInvoice(candidates).values()) {
            near(same).stream()
                    .filter(near -> !named.containsAll(near))
                    .forEach(near -> found.add(new DoubleFunding(Sign.SAME_INVOICE, near)));
        }
        return List.copyOf(found);
    }

    private static Map<String, List<Charged>> byVoucher(List<Candidate> candidates) {
        Map<String, List<Charged>> byVoucher = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            for (String voucher : candidate.vouchers()) {
                byVoucher.computeIfAbsent(voucher, _ -> new ArrayList<>()).add(candidate.expense());
            }
        }
        return byVoucher;
    }

    private static Map<String, List<Charged>> byInvoice(List<Candidate> candidates) {
        Map<String, List<Charged>> byInvoice = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            String payee = Overseeing.plain(candidate.expense().payee());
            if (!payee.isEmpty()) {
                byInvoice
                        .computeIfAbsent(
                                payee + " " + candidate.expense().amount().cents(),
                                _ -> new ArrayList<>())
                        .add(candidate.expense());
            }
        }
        return byInvoice;
    }

    /// Runs of expenses of several pieces, each at most a fortnight after the one before.
    private static List<List<Charged>> near(List<Charged> same) {
        var runs = new ArrayList<List<Charged>>();
        var run = new ArrayList<Charged>();
        for (Charged expense : same.stream().sorted(Comparator.comparing(Charged::on)).toList()) {
            if (!run.isEmpty()
                    && ChronoUnit.DAYS.between(run.getLast().on(), expense.on()) > DAYS) {
                runs.add(List.copyOf(run));
                run.clear();
            }
            run.add(expense);
        }
        runs.add(List.copyOf(run));
        return runs.stream().filter(one -> pieces(one) > 1).toList();
    }

    /// Two lines of one piece are one expense.
    private static long pieces(List<Charged> expenses) {
        return expenses.stream()
                .map(expense -> expense.cooperative() + " " + expense.piece())
                .distinct()
                .count();
    }
}
