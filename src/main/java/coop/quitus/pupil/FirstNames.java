package coop.quitus.pupil;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.List;

/// Guards the texts that stay: decisions, minutes, journals, letters hold no first name of a pupil
/// of the school (RGPD-02).
public interface FirstNames {

    /// The first names of that year's pupils found in a text, as whole words, whatever the accents
    /// and capitals. A first name that is also a word (*Rose*) counts only with its capital inside
    /// a sentence.
    List<String> in(CooperativeId cooperative, SchoolYear year, String text);
}
