package coop.quitus.verification.web;

import coop.quitus.document.Voucher;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.Chart;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// A piece as a verifier sees it: no word of accountancy, no name of a family.
///
/// @param piece its number on the paper
/// @param spent whether money went out
/// @param words what it was
/// @param payee whom it was paid to or came from; empty when it is hidden or unknown
/// @param how by which means
/// @param lines where the report counts it
/// @param hidden whether names of families were taken out
/// @param vouchers what proves it, when a family does not
public record PieceView(
        String piece,
        boolean spent,
        LocalDate day,
        Money amount,
        String words,
        String payee,
        String how,
        String lines,
        boolean hidden,
        List<Voucher> vouchers) {

    static PieceView of(Entry entry, Chart chart, List<Voucher> vouchers) {
        boolean hidden = Discretion.isOfFamilies(entry);
        return new PieceView(
                entry.piece(),
                entry.movement().isNegative(),
                entry.occurredOn(),
                entry.movement().absolute(),
                hidden ? Discretion.masked(entry.label()) : entry.label(),
                hidden ? "" : entry.payee(),
                entry.payment().inFrench()
                        + (hidden || entry.cheque().isEmpty() ? "" : " n° " + entry.cheque()),
                entry.lines().stream()
                        .filter(line -> !line.isTill())
                        .map(line -> named(line, chart))
                        .distinct()
                        .collect(Collectors.joining(" ; ")),
                hidden,
                hidden ? List.of() : vouchers);
    }

    private static String named(Line line, Chart chart) {
        return chart.label(line.account())
                + (line.classCode().isEmpty() ? "" : ", classe " + line.classCode());
    }
}
