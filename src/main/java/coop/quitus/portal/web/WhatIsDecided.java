package coop.quitus.portal.web;

import coop.quitus.appointment.AssociationMandates;
import coop.quitus.appointment.MandateStanding.Holder;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.restructuring.Restructuring;
import coop.quitus.restructuring.Restructuring.Transfer;
import coop.quitus.restructuring.Restructuring.Way;
import coop.quitus.restructuring.Restructurings;
import coop.quitus.restructuring.TransferEntries;
import coop.quitus.ui.Todo;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the association's decisions ask of a cooperative: an entry to write, an engagement to sign.
@Component
class WhatIsDecided {

    private final Restructurings restructurings;
    private final TransferEntries entries;
    private final AssociationMandates mandates;
    private final Places places;

    WhatIsDecided(
            Restructurings restructurings,
            TransferEntries entries,
            AssociationMandates mandates,
            Places places) {
        this.restructurings = restructurings;
        this.entries = entries;
        this.mandates = mandates;
        this.places = places;
    }

    /// Whether nothing more is written there.
    boolean ended(CooperativeId cooperative) {
        return places.cooperative(cooperative).filter(Cooperative::closed).isPresent();
    }

    List<Todo> toWrite(CooperativeId cooperative) {
        String home = "/cooperatives/" + cooperative;
        var todos = new ArrayList<Todo>();
        for (Restructuring one : restructurings.of(cooperative)) {
            for (Transfer transfer : one.transfers()) {
                for (Way way : Way.values()) {
                    entries.proposed(cooperative, one, transfer, way)
                            .map(draft ->
                                    new Todo(
                                            home + "/reorganisation",
                                            "Passer l'écriture de la réorganisation",
                                            transfer.amount().inFrench() + " : " + draft.label(),
                                            "2 minutes",
                                            "arrow-left-right"))
                            .ifPresent(todos::add);
                }
            }
        }
        return todos;
    }

    List<Todo> toSign(CooperativeId cooperative, Person person) {
        return owesItsPledge(cooperative, person)
                ? List.of(
                        new Todo(
                                "/cooperatives/" + cooperative + "/mandat",
                                "Signer votre engagement de l'année",
                                "C'est une condition de l'adhésion.",
                                "1 minute",
                                "pencil"))
                : List.of();
    }

    private boolean owesItsPledge(CooperativeId cooperative, Person person) {
        boolean real = places.cooperative(cooperative).filter(one -> !one.practice()).isPresent();
        return real
                && mandates.in(cooperative).stream()
                        .filter(Holder::holdsTheMandate)
                        .anyMatch(one -> one.person().equals(person.id()) && !one.pledged());
    }
}
