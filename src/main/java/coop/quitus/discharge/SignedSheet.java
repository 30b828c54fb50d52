package coop.quitus.discharge;

import coop.quitus.discharge.Discharge.Part;
import coop.quitus.discharge.Discharge.Verdict;
import java.util.List;
import java.util.UUID;

/// A printed form that came back signed: its photograph, and what one reads on it.
///
/// @param photograph SHA-256 of the voucher that shows it
/// @param code as typed from the form; empty when the square on the photograph is enough
/// @param names who signed, as ticked beside the paper
public record SignedSheet(String photograph, String code, List<Ticked> names) {

    public SignedSheet {
        names = List.copyOf(names);
    }

    /// A signature seen on the paper.
    ///
    /// @param words reservations or reasons as written there
    public record Ticked(UUID signatory, String name, Part part, Verdict verdict, String words) {}
}
