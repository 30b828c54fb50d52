package coop.quitus.world;

import static coop.quitus.world.GoldenYear.YEAR;
import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;

import coop.quitus.discharge.Discharge.Verdict;
import coop.quitus.discharge.Discharges;
import coop.quitus.discharge.Opinion;
import coop.quitus.discharge.Pledges;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.verification.NewObservation;
import coop.quitus.verification.Observation;
import coop.quitus.verification.OfferedReports;
import coop.quitus.verification.PanelPolicies;
import coop.quitus.verification.PanelPolicy;
import coop.quitus.verification.Panels;
import coop.quitus.verification.ReportOffer;
import coop.quitus.verification.Sample;
import coop.quitus.verification.Sample.Drawn;
import coop.quitus.verification.Verifications;
import coop.quitus.verification.Verifier;
import java.util.List;
import java.util.UUID;

/// The table a year is laid on once it is complete: who sits at it, what they look at, and what
/// they sign. Where no year is said, it is that of the [GoldenYear].
public final class VerifiersTable {

    private final World world;
    private final Panels panels;
    private final PanelPolicies policies;
    private final OfferedReports offers;
    private final Verifications verifications;
    private final Pledges pledges;
    private final Discharges discharges;

    VerifiersTable(
            World world,
            Panels panels,
            PanelPolicies policies,
            OfferedReports offers,
            Verifications verifications,
            Pledges pledges,
            Discharges discharges) {
        this.world = world;
        this.panels = panels;
        this.policies = policies;
        this.offers = offers;
        this.verifications = verifications;
        this.pledges = pledges;
        this.discharges = discharges;
    }

    /// What the school's association asks of all its panels: a test that asks founds its school in
    /// an association of its own, and asks [PanelPolicy#DEFAULT] again at the end.
    public void asks(Cooperative school, PanelPolicy policy) {
        value(policies.choose(school.association(), YEAR, policy, "Vote", MME_ROUX));
    }

    /// Someone who holds the mandate, and two who verify: M. Keita, a parent, and Mme Diallo.
    public Person nameThePeople(Cooperative school) {
        Person holder = world.someone(Role.MANDATE_HOLDER, school);
        nameThePanel(school, YEAR);
        return holder;
    }

    void nameThePanel(Cooperative school, SchoolYear year) {
        name(school, year, "M. Keita", Verifier.Quality.PARENT);
        name(school, year, "Mme Diallo", Verifier.Quality.OTHER);
    }

    private Verifier name(
            Cooperative school, SchoolYear year, String name, Verifier.Quality quality) {
        return value(panels.name(school.id(), year, name, quality, "", MME_ROUX));
    }

    /// Names someone more.
    ///
    /// @return the secret of the link
    public String seat(Cooperative school, String name, Verifier.Quality quality) {
        Verifier seated = name(school, YEAR, name, quality);
        String address = value(panels.invite(school.id(), YEAR, seated.id(), MME_ROUX));
        return address.substring(address.lastIndexOf('/') + 1);
    }

    public void withdraw(Cooperative school, String name) {
        verifiers(school).stream()
                .filter(one -> one.name().equals(name))
                .forEach(one -> value(panels.withdraw(school.id(), YEAR, one.id(), MME_ROUX)));
    }

    public List<Verifier> verifiers(Cooperative school) {
        return verifiers(school, YEAR);
    }

    List<Verifier> verifiers(Cooperative school, SchoolYear year) {
        return panels.of(school.id(), year).verifiers();
    }

    public static Actor acting(Verifier verifier) {
        return new Actor(verifier.id(), verifier.name());
    }

    /// The first verifier looks at all that was drawn.
    public void look(Cooperative school) {
        look(school, YEAR);
    }

    void look(Cooperative school, SchoolYear year) {
        seePiecesBut(school, year, 0);
        countTheCash(school, year);
        seeTheStatement(school, year);
    }

    /// Looks at the pieces that were drawn, and leaves the last few.
    public void seePiecesBut(Cooperative school, int left) {
        seePiecesBut(school, YEAR, left);
    }

    private void seePiecesBut(Cooperative school, SchoolYear year, int left) {
        Sample sample = begun(school, year);
        sample.pieces().stream()
                .limit(sample.pieces().size() - left)
                .forEach(drawn ->
                        see(school, year, piece(sample, drawn, Observation.Verdict.GOOD, "")));
    }

    /// Has something to say of a piece that chance could not but draw, such as D04, the dearest.
    public void remark(Cooperative school, String piece, String words) {
        Sample sample = begun(school, YEAR);
        Drawn drawn =
                sample.pieces().stream()
                        .filter(one -> one.candidate().piece().equals(piece))
                        .findFirst()
                        .orElseThrow();
        see(school, YEAR, piece(sample, drawn, Observation.Verdict.REMARK, words));
    }

    private Sample begun(Cooperative school, SchoolYear year) {
        return value(verifications.begin(school.id(), year, first(school, year)));
    }

    private static NewObservation piece(
            Sample sample, Drawn drawn, Observation.Verdict verdict, String words) {
        return NewObservation.ofPiece(
                UUID.randomUUID(), sample.version(), drawn.position(), verdict, words);
    }

    public void countTheCash(Cooperative school) {
        countTheCash(school, YEAR);
    }

    private void countTheCash(Cooperative school, SchoolYear year) {
        ReportOffer offer = offer(school, year);
        var coins = offer.report().cash().pieces();
        see(school, year, NewObservation.ofCash(UUID.randomUUID(), offer.version(), coins, ""));
    }

    public void seeTheStatement(Cooperative school) {
        seeTheStatement(school, YEAR);
    }

    private void seeTheStatement(Cooperative school, SchoolYear year) {
        see(
                school,
                year,
                NewObservation.ofStatement(
                        UUID.randomUUID(),
                        offer(school, year).version(),
                        Observation.Verdict.GOOD,
                        ""));
    }

    private void see(Cooperative school, SchoolYear year, NewObservation seen) {
        value(verifications.observe(school.id(), year, seen, first(school, year)));
    }

    private Actor first(Cooperative school, SchoolYear year) {
        return acting(verifiers(school, year).getFirst());
    }

    private ReportOffer offer(Cooperative school, SchoolYear year) {
        return offers.offered(school.id(), year).orElseThrow();
    }

    /// Both verifiers and the mandate holder sign: the discharge is given.
    public void sign(Cooperative school, Person holder) {
        sign(school, YEAR, holder);
    }

    void sign(Cooperative school, SchoolYear year, Person holder) {
        for (Verifier verifier : verifiers(school, year)) {
            value(
                    discharges.signAsVerifier(
                            school.id(),
                            year,
                            opinion(school, year, verifier.name()),
                            acting(verifier)));
        }
        value(pledges.accept(school.id(), holder.acting()));
        value(
                discharges.signAsMandateHolder(
                        school.id(), year, opinion(school, year, holder.name()), holder.acting()));
    }

    private Opinion opinion(Cooperative school, SchoolYear year, String name) {
        return new Opinion(offer(school, year).digest(), Verdict.GIVEN, "", name);
    }
}
