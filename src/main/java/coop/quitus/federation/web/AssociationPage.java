package coop.quitus.federation.web;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Cooperative.Closure;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The cooperatives of an association, those that closed apart.
///
/// @param mayFound whether this reader may open one
public record AssociationPage(
        Frame frame, Association association, List<Cooperative> cooperatives, boolean mayFound)
        implements Page {

    public List<Cooperative> living() {
        return cooperatives.stream().filter(one -> !one.closed()).toList();
    }

    public List<Cooperative> closed() {
        return cooperatives.stream().filter(Cooperative::closed).toList();
    }

    /// *réunie à École Jean-Macé (42-0001)*; empty when no other took it over.
    public String successor(Cooperative closed) {
        Closure closure = closed.closure();
        return cooperatives.stream()
                .filter(one -> closure != null && one.id().equals(closure.successor()))
                .findFirst()
                .map(one -> "réunie à " + one.name() + " (" + one.number() + ")")
                .orElse("");
    }
}
