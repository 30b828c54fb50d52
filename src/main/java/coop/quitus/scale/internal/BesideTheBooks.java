package coop.quitus.scale.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.database.TenantRows;
import coop.quitus.document.Voucher;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.scale.Nation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What stands beside the books of a school, put there row by row as an archive is: PostgreSQL
/// checks each as if a person had written it.
@Component
final class BesideTheBooks {

    private static final String VOUCHER = "document.voucher";

    private final Tenancy tenancy;
    private final TenantRows rows;
    private final Affiliating affiliating;
    private final Sending sending;
    private List<String> receipts = List.of();
    private Optional<CooperativeId> keeper = Optional.empty();

    BesideTheBooks(Tenancy tenancy, TenantRows rows, Affiliating affiliating, Sending sending) {
        this.tenancy = tenancy;
        this.rows = rows;
        this.affiliating = affiliating;
        this.sending = sending;
    }

    /// Every school keeps the same files as the first.
    void share(List<Voucher> kept, Cooperative first) {
        var lines = new ArrayList<String>();
        tenancy.reading(
                first.id(),
                () -> {
                    rows.read(first.id(), VOUCHER, lines::add);
                    return Boolean.TRUE;
                });
        keeper = Optional.of(first.id());
        receipts =
                lines.stream()
                        .filter(line -> kept.stream().anyMatch(one -> line.contains(one.hash())))
                        .toList();
    }

    /// @return whether the report of the year was sent
    boolean lay(
            Nation nation, Cooperative cooperative, School school, Chance chance, Actor holder) {
        boolean sends = chance.percent(school.sends());
        return tenancy.within(
                cooperative.id(),
                () -> {
                    if (!keeper.equals(Optional.of(cooperative.id()))) {
                        rows.putBack(
                                cooperative.id(), cooperative.association(), VOUCHER, receipts);
                    }
                    affiliating.affiliate(cooperative, school, nation.year(), chance, holder);
                    if (sends) {
                        sending.send(cooperative, nation.year(), chance, holder);
                    }
                    return sends;
                });
    }
}
