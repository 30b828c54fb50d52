package coop.quitus.partner;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The partners of a cooperative.
public interface Partners {

    /// All of them, by name.
    List<Partner> of(CooperativeId cooperative);

    Optional<Partner> find(CooperativeId cooperative, UUID partner);

    /// Those whose name, kind, town or contact holds these words, whatever their accents.
    List<Partner> search(CooperativeId cooperative, String words);

    Outcome<Partner, PartnerFinding> know(CooperativeId cooperative, NewPartner asked, Actor by);

    /// Writes a partner anew; who is known and by which id stays.
    Outcome<Partner, PartnerFinding> correct(CooperativeId cooperative, NewPartner asked, Actor by);

    /// Takes a partner from the association's directory. Taken twice, it is known once.
    Outcome<Partner, PartnerFinding> take(CooperativeId cooperative, UUID entry, Actor by);
}
