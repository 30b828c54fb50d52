package coop.quitus.discharge;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.Optional;

/// The way by paper, equal to the screen's: a form is printed, signed at the table, photographed,
/// and each signature on it counts the same.
public interface PaperSignatures {

    /// The form of what is offered now, one page; empty when nothing is.
    Optional<DischargeFormPaper> form(CooperativeId cooperative, SchoolYear year);

    /// The same, as a PDF.
    Optional<byte[]> printed(CooperativeId cooperative, SchoolYear year);

    /// What the square on a photograph says, beside what is offered now.
    Reading read(CooperativeId cooperative, SchoolYear year, String photograph);

    /// Takes the signatures of a paper, all or none. Its square, or else its typed code, must name
    /// what is offered now.
    ///
    /// @param by who brings the paper
    Outcome<Discharge, DischargeFinding> sign(
            CooperativeId cooperative, SchoolYear year, SignedSheet paper, Actor by);

    /// What a photograph shows.
    enum Reading {
        /// The form of this very state of the books.
        THIS_ONE,
        /// A form of ours, of another year, version, cooperative, or state of the books.
        ANOTHER,
        /// No square that can be read: the code under it is typed instead.
        UNREADABLE
    }
}
