package coop.quitus.handover.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Invited;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.Place;
import coop.quitus.federation.Welcome;
import coop.quitus.handover.HandoverFinding;
import coop.quitus.handover.Minutes;
import coop.quitus.handover.Sitting;
import coop.quitus.handover.Sitting.Side;
import coop.quitus.handover.Sitting.Signature;
import coop.quitus.identity.Letters;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.identity.SiteAddress;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What follows a signature: the minutes, then the rights. All is called in a transaction of the
/// cooperative.
@Component
final class Finishing {

    private final SittingTables tables;
    private final BeforehandTable beforehand;
    private final Welcome welcome;
    private final Mandates mandates;
    private final People people;
    private final Letters letters;
    private final SiteAddress site;
    private final Clock clock;

    Finishing(
            SittingTables tables,
            BeforehandTable beforehand,
            Welcome welcome,
            Mandates mandates,
            People people,
            Letters letters,
            SiteAddress site,
            Clock clock) {
        this.tables = tables;
        this.beforehand = beforehand;
        this.welcome = welcome;
        this.mandates = mandates;
        this.people = people;
        this.letters = letters;
        this.site = site;
        this.clock = clock;
    }

    /// Signs; with both signatures writes the minutes and moves the rights, or asks the
    /// association.
    void sign(Cooperative school, Sitting sitting, Side side, Minutes minutes, Actor by) {
        var signature =
                new Signature(side, by.person(), by.name(), minutes.digest(), clock.instant());
        tables.sign(school, sitting.id(), signature);
        Side other = side == Side.INCOMING ? sitting.handingSide() : Side.INCOMING;
        if (sitting.signature(other, minutes.digest()).isEmpty()) {
            return;
        }
        tables.seal(school, sitting.id(), minutes, clock.instant());
        Optional<Actor> word = wordOfTheAssociation(school, sitting, signature);
        boolean moved =
                word.map(actor -> move(school, sitting, actor) instanceof Outcome.Done)
                        .orElse(false);
        if (!moved) {
            ask(school, sitting);
        }
    }

    /// The association leads, or agreed beforehand.
    private Optional<Actor> wordOfTheAssociation(
            Cooperative school, Sitting sitting, Signature latest) {
        if (!sitting.isLedByTheAssociation()) {
            return beforehand.agreedBy(school.association());
        }
        return latest.side() == Side.ASSOCIATION
                ? Optional.of(new Actor(latest.person(), latest.name()))
                : sitting.signature(Side.ASSOCIATION, latest.digest())
                        .map(one -> new Actor(one.person(), one.name()));
    }

    /// The new mandate begins, the old one ends: both, or neither.
    Outcome<Sitting, HandoverFinding> move(Cooperative school, Sitting sitting, Actor by) {
        var invited =
                new Invited(
                        sitting.words().successor(),
                        sitting.words().email(),
                        Role.MANDATE_HOLDER,
                        new Place.InCooperative(school.id()),
                        LocalDate.now(clock),
                        Optional.empty());
        if (welcome.invite(invited, by)
                instanceof Outcome.Refused<Mandate, Finding>(List<Finding> findings)) {
            return Outcome.refused(
                    findings.stream().<HandoverFinding>map(HandoverFinding.NotGiven::new).toList());
        }
        endOld(sitting.mandate(), by);
        tables.end(school, sitting.id(), true, clock.instant(), by);
        return Outcome.done(
                tables.all(school.id()).stream()
                        .filter(one -> one.id().equals(sitting.id()))
                        .findFirst()
                        .orElseThrow());
    }

    /// One that the association ended by hand meanwhile has ended.
    private void endOld(UUID mandate, Actor by) {
        switch (mandates.end(mandate, by)) {
            case Outcome.Done<?, ?> _, Outcome.Refused<?, ?> _ -> {}
        }
    }

    private void ask(Cooperative school, Sitting sitting) {
        String where = site.of("/associations/" + school.association() + "/passations");
        List<UUID> officers =
                mandates.in(school.association()).stream()
                        .filter(one -> one.holdsOn(LocalDate.now(clock)))
                        .filter(one ->
                                one.role() == Role.ASSOCIATION_OFFICER
                                        || one.role() == Role.ASSOCIATION_STAFF)
                        .map(Mandate::person)
                        .distinct()
                        .toList();
        for (Person officer : people.named(officers).values()) {
            letters.write(
                    officer.email(),
                    "Une passation attend votre confirmation",
                    """
                    Bonjour %s,

                    %s (%s) : %s remet son mandat à %s. Les deux ont signé.
                    Les droits passent quand vous le confirmez, en un clic :
                    %s
                    """
                            .formatted(
                                    officer.name(),
                                    school.name(),
                                    school.number(),
                                    sitting.outgoingName(),
                                    sitting.words().successor(),
                                    where));
        }
    }
}
