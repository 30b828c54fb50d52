package coop.quitus.cashbook.internal;

import coop.quitus.cashbook.SubsidyTrace;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The drafts of a cash book, their lines charged to the public subsidy that their words name.
///
/// A cash book kept in a spreadsheet has no column for it, and a subsidy must be traced to the cent
/// (ACC-13). What is not plain is left alone: two subsidies of one theme, a payer nobody knows,
/// expenses that cost more than was given.
record Traced(List<DraftEntry> drafts, List<SubsidyTrace> traces) {

    private static final AccountKey PUBLIC_SUBSIDY = new AccountKey("PRD_SUBS_PUBLIC");

    static Traced of(List<DraftEntry> drafts) {
        Map<String, DraftEntry> receipts = receipts(drafts);
        var traces = new ArrayList<SubsidyTrace>();
        Map<DraftEntry, String> codes = new HashMap<>();
        receipts.forEach((theme, receipt) -> {
            List<DraftEntry> charged =
                    drafts.stream()
                            .filter(draft -> draft.kind() == EntryKind.EXPENSE)
                            .filter(draft -> Themes.of(draft.label()).equals(Optional.of(theme)))
                            .toList();
            Money used = Money.sum(charged.stream().map(DraftEntry::movement)).absolute();
            Money received = receipt.movement();
            if (charged.isEmpty() || used.compareTo(received) > 0) {
                return;
            }
            String code =
                    Themes.payer(receipt.label()).orElseThrow()
                            + "-"
                            + theme.toUpperCase(Locale.ROOT);
            codes.put(receipt, code);
            charged.forEach(draft -> codes.put(draft, code));
            traces.add(
                    new SubsidyTrace(
                            code,
                            name(receipt),
                            charged.stream().map(Traced::name).toList(),
                            received,
                            used));
        });
        return new Traced(
                drafts.stream()
                        .map(draft ->
                                codes.containsKey(draft) ? charged(draft, codes.get(draft)) : draft)
                        .toList(),
                List.copyOf(traces));
    }

    /// The public subsidies whose payer and theme are plain, by theme.
    private static Map<String, DraftEntry> receipts(List<DraftEntry> drafts) {
        Map<String, DraftEntry> receipts = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (DraftEntry draft : drafts) {
            boolean subsidy =
                    draft.kind() == EntryKind.RECEIPT
                            && draft.lines().stream()
                                    .filter(line -> !line.isTill())
                                    .allMatch(line -> line.account().equals(PUBLIC_SUBSIDY));
            Optional<String> theme = subsidy ? Themes.of(draft.label()) : Optional.empty();
            if (theme.isPresent()
                    && Themes.payer(draft.label()).isPresent()
                    && receipts.put(theme.get(), draft) != null) {
                twice.add(theme.get());
            }
        }
        receipts.keySet().removeAll(twice);
        return receipts;
    }

    private static String name(DraftEntry draft) {
        return draft.piece().isEmpty() ? draft.label() : draft.piece();
    }

    private static DraftEntry charged(DraftEntry draft, String code) {
        return new DraftEntry(
                draft.key(),
                draft.kind(),
                draft.occurredOn(),
                draft.label(),
                draft.payee(),
                draft.payment(),
                draft.cheque(),
                draft.piece(),
                draft.lines().stream()
                        .map(line ->
                                line.isTill()
                                        ? line
                                        : new Line(
                                                line.account(),
                                                line.classCode(),
                                                code,
                                                line.project(),
                                                line.amount()))
                        .toList(),
                draft.vouchers(),
                draft.answers());
    }
}
