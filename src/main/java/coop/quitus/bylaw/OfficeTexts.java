package coop.quitus.bylaw;

import java.util.List;

/// The bell that a room answers when an association may word its texts.
public interface OfficeTexts {

    /// The nation's.
    List<OfficeText> texts();
}
