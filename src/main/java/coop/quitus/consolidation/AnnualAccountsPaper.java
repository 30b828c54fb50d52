package coop.quitus.consolidation;

import coop.quitus.document.Paper;
import coop.quitus.document.SealMark;
import coop.quitus.kernel.Money;
import coop.quitus.ui.Dates;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// The accounts of a year as a paper, to be laid before an auditor and a general meeting.
///
/// @param state where they stand, in a sentence
/// @param mark the code they bear when they are sealed; null for a draft
public record AnnualAccountsPaper(AnnualAccounts accounts, String state, @Nullable SealMark mark)
        implements Paper {

    @Override
    public String title() {
        return "Comptes annuels " + accounts.year().inFrench();
    }

    @Override
    public String description() {
        return accounts.name() + ", au soir du " + Dates.longDay(accounts.on()) + ".";
    }

    @Override
    public Instant drawnAt() {
        return accounts.on().atStartOfDay(ZoneId.of("Europe/Paris")).toInstant();
    }

    @Override
    public String foot() {
        return accounts.name() + " · " + title() + (mark == null ? "" : " · " + mark.spelled());
    }

    /// A cell as papers and pages show it.
    public static String shown(Object cell) {
        return cell instanceof Money money ? money.amountInFrench() : cell.toString();
    }
}
