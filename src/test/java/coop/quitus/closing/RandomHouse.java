package coop.quitus.closing;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;

import coop.quitus.cash.CashCounts;
import coop.quitus.cashbook.CashBookImport;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Cooperative;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Locks;
import coop.quitus.report.Reports;
import coop.quitus.subsidy.Charges;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.World;
import java.io.ByteArrayInputStream;

/// The rooms that random years pass through.
record RandomHouse(
        World world,
        GoldenYear golden,
        Ledger ledger,
        Books books,
        Locks locks,
        CashBookImport cashBooks,
        CashCounts counts,
        Vouchers vouchers,
        Subsidies subsidies,
        Charges charges,
        Reports reports,
        Closings closings) {

    /// One photo that proves everything.
    String voucher(Cooperative school) {
        return value(
                        vouchers.keep(
                                school.id(),
                                new ByteArrayInputStream(GoldenYear.photo("?")),
                                "photo.png",
                                MME_ROUX))
                .hash();
    }
}
