package coop.quitus.audit;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that can be refused or remarked in the auditor's room.
public sealed interface AuditFinding extends Finding {

    @Override
    default Severity severity() {
        return this instanceof FileIncomplete ? Severity.WARNS : Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return switch (this) {
            case NoLastDay _, NotBetween _, FileIncomplete _ -> AuditRules.AUD_02;
            default -> null;
        };
    }

    @Override
    default String field() {
        return switch (this) {
            case NoLastDay _, NotBetween _ -> "au";
            case NothingWritten _, NoWords _ -> "mots";
            case NoSeed _ -> "graine";
            case NotASize _ -> "taille";
            case ErrorTooLarge _ -> "erreur";
            case NoSuchInvitation _, NothingToDraw _, FileIncomplete _ -> "";
        };
    }

    /// An invitation without an end.
    record NoLastDay() implements AuditFinding {}

    record NotBetween(LocalDate first, LocalDate last) implements AuditFinding {}

    record NoSuchInvitation() implements AuditFinding {}

    record NothingWritten() implements AuditFinding {}

    record NoSeed() implements AuditFinding {}

    record NotASize(int least, int most) implements AuditFinding {}

    /// No expense or receipt of that year is in the stratum.
    record NothingToDraw() implements AuditFinding {}

    /// An exception without its words.
    record NoWords() implements AuditFinding {}

    record ErrorTooLarge(Money amount) implements AuditFinding {}

    /// The file can be taken away, and something lacks in it.
    ///
    /// @param cooperatives how many lack something
    /// @param lacks what, in French, after *il manque*
    record FileIncomplete(long cooperatives, List<String> lacks) implements AuditFinding {
        public FileIncomplete {
            lacks = List.copyOf(lacks);
        }
    }
}
