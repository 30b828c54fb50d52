package coop.quitus.ledger;

import coop.quitus.bylaw.BylawRules;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an association adds to the chart: lines of its own under lines of the nation. They help to
/// choose; what is written bears the nation's key, so that no report, file or chain knows of them.
public interface ChartExtensions {

    /// The lines an association added that hold in a year, by code.
    List<Extension> lines(AssociationId association, SchoolYear year);

    /// The chart of a year as a cooperative sees it: what it may write, and what its association
    /// adds.
    Chart seenBy(CooperativeId cooperative, SchoolYear year);

    /// Adds a line from that year on, or says it otherwise; each version is kept.
    ///
    /// @param reason why; it may be blank for a year that has not begun (LOC-01)
    Outcome<Extension, Misfit> write(
            AssociationId association,
            SchoolYear year,
            Extension extension,
            String reason,
            Actor by);

    /// Gives a line up from that year on.
    Outcome<Extension, Misfit> withdraw(
            AssociationId association, SchoolYear year, String code, String reason, Actor by);

    /// A line of an association.
    ///
    /// @param under the line of the nation it is part of
    /// @param code its own, none of the nation's: `6168-CAR`
    /// @param label as its cooperatives call it: *Cars du réseau rural*
    /// @param help what goes there, in plain words; it may be empty
    /// @param examples words a person may type
    record Extension(
            AccountKey under, String code, String label, String help, List<String> examples) {
        public Extension {
            examples = List.copyOf(examples);
        }

        /// *« Cars du réseau rural » (6168-CAR) : les cars loués par la communauté.*
        public String inFrench() {
            return "« " + label + " » (" + code + ")" + (help.isEmpty() ? "." : " : " + help);
        }
    }

    /// What can be refused of a line of an association.
    sealed interface Misfit extends Finding {

        @Override
        default Severity severity() {
            return Severity.BLOCKS;
        }

        @Override
        default @Nullable Rule rule() {
            return this instanceof NoReason ? BylawRules.LOC_01 : null;
        }

        /// The line of the nation is none that a cooperative spends or receives under.
        record NoSuchLine(String field) implements Misfit {}

        /// The code cannot be read, or is the nation's.
        record NotACode(String field) implements Misfit {}

        record NothingSaid(String field) implements Misfit {}

        record TooLong(String field, int most) implements Misfit {}

        /// The association has no such line that year.
        record NotItsOwn() implements Misfit {}

        /// The year has begun: a change says why (LOC-01).
        record NoReason(SchoolYear year) implements Misfit {
            @Override
            public String field() {
                return "raison";
            }
        }
    }
}
