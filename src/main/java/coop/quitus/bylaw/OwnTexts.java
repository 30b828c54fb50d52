package coop.quitus.bylaw;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;

/// The texts of the office in each association's own words.
public interface OwnTexts {

    /// As it is worded there that year: by the association, or else by the nation.
    OfficeText worded(AssociationId association, SchoolYear year, OfficeText nation);

    /// As it was worded at that moment: a sealed paper is drawn again with the words it had.
    OfficeText wordedAt(
            Instant moment, AssociationId association, SchoolYear year, OfficeText nation);
}
