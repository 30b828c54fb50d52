package coop.quitus.membership;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.Optional;

/// The affiliation of a cooperative to its association, year by year: counted, declared, validated,
/// certified.
public interface Affiliations {

    Affiliation of(CooperativeId cooperative, SchoolYear year);

    /// What a declaration would cost at the tariff of the association, without writing anything
    /// (AFF-02).
    Bill bill(CooperativeId cooperative, SchoolYear year, Declaration asked);

    /// Keeps heads and goods as a new version of the sheet. What was declared is taken back by it.
    Outcome<Affiliation, AffiliationFinding> count(
            CooperativeId cooperative, SchoolYear year, Declaration asked, Actor by);

    /// Declares the last sheet to the association. Only a mandate holder may, under a pledge.
    ///
    /// @param seen what the page said was due: a tariff that changed meanwhile is told first
    /// @param pledged whether the pledge of the year is taken by this very act
    Outcome<Affiliation, AffiliationFinding> declare(
            CooperativeId cooperative, SchoolYear year, Money seen, boolean pledged, Actor by);

    /// The association accepts it.
    Outcome<Affiliation, AffiliationFinding> validate(
            CooperativeId cooperative, SchoolYear year, Actor by);

    /// The association gives it back, and says why.
    Outcome<Affiliation, AffiliationFinding> giveBack(
            CooperativeId cooperative, SchoolYear year, String words, Actor by);

    /// Heads that come once it is declared.
    Outcome<Affiliation, AffiliationFinding> welcome(
            CooperativeId cooperative, SchoolYear year, Arrival arrival, Actor by);

    /// The certificate as a sealed PDF; empty until the association validated.
    Optional<byte[]> certificate(CooperativeId cooperative, SchoolYear year, Actor by);
}
