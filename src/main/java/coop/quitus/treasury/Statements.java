package coop.quitus.treasury;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.ledger.Till;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The bank's statements of a cooperative, by till. Periods may overlap and formats may mix: only
/// what is new is added, and two real lines alike on one day stay two.
public interface Statements {

    /// The largest file that is read, in bytes.
    int MOST_BYTES = 20 * 1024 * 1024;

    /// The most lines a file may have.
    int MOST_LINES = 100_000;

    /// Brings a file in, all or nothing.
    ///
    /// @param mapping where a CSV keeps its columns, remembered for the next file of this bank;
    ///   empty to use what was said before of such columns, or to recognise them
    Outcome<ImportReport, StatementFinding> bring(
            CooperativeId cooperative,
            Till till,
            byte[] file,
            String fileName,
            Optional<CsvMapping> mapping,
            Actor by);

    /// What a CSV holds, for a person to say which column is which. Refused when it is no CSV.
    Outcome<CsvColumns, StatementFinding> columns(byte[] file);

    /// The lines of a CSV as that mapping reads them; nothing is kept, and their ids mean nothing.
    Outcome<List<BankLine>, StatementFinding> look(byte[] file, CsvMapping mapping);

    /// The bank's lines of a till, by day; both days included.
    List<BankLine> lines(CooperativeId cooperative, Till till, LocalDate from, LocalDate to);

    Optional<BankLine> line(CooperativeId cooperative, UUID line);

    /// What the bank says the till held on the evening of a day, from the nearest balance it told
    /// and the lines between. Empty when it never told a balance. A file that came once that
    /// evening was closed says nothing of it, here and below.
    Optional<Money> balanceOn(CooperativeId cooperative, Till till, LocalDate evening);

    /// The last day that the statements of a till reach; empty when there is none.
    Optional<LocalDate> reaches(CooperativeId cooperative, Till till);

    /// The same, as that evening may know of it: what came once it was closed says nothing of it.
    Optional<LocalDate> reachesSeenFrom(CooperativeId cooperative, Till till, LocalDate evening);

    /// What the statements tell around an evening.
    Around around(CooperativeId cooperative, Till till, LocalDate evening);

    /// A balance that the bank told, on the evening of a day.
    record Told(LocalDate on, Money balance) {}

    /// What frames an evening.
    ///
    /// @param covering the name of a file whose period holds that day; null without any
    /// @param before the last balance told by that evening; null without any
    /// @param after the first balance told after it; null without any
    /// @param between what the lines moved from one to the other; zero unless both were told
    /// @param reaches the last day that the files ending by then reach; null without any
    record Around(
            @Nullable String covering,
            @Nullable Told before,
            @Nullable Told after,
            Money between,
            @Nullable LocalDate reaches) {}

    /// The files brought in, the latest first.
    List<Brought> brought(CooperativeId cooperative);

    /// A file brought in.
    record Brought(
            UUID id,
            Till till,
            StatementFormat format,
            String fileName,
            LocalDate from,
            LocalDate to,
            @Nullable Money closing,
            int read,
            int added,
            Instant broughtAt,
            String broughtBy) {}
}
