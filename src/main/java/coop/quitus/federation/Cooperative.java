package coop.quitus.federation;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import java.util.List;
import java.util.UUID;

/// A school cooperative: a section of its association, which is the legal person (circulaire
/// 2008-095).
///
/// @param books the identity of its books, kept when an archive travels to another instance; the
///   chain starts from it
/// @param uai the school's national number: `0420001Y`; empty for headquarters and practice
///   schools, which teach no class
/// @param number its number in the association, as papers show it: `42-0001`
/// @param name as papers show it: *École Jean-Macé*
/// @param headquarters whether it is the association's own section
/// @param classes its classes, in order
/// @param practice whether it is where someone learns: nothing in it is real
public record Cooperative(
        CooperativeId id,
        UUID books,
        AssociationId association,
        String uai,
        String number,
        String name,
        boolean headquarters,
        List<ClassUnit> classes,
        boolean practice) {

    public Cooperative {
        classes = List.copyOf(classes);
    }
}
