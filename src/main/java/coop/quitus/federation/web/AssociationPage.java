package coop.quitus.federation.web;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The cooperatives of an association.
///
/// @param mayFound whether this reader may open one
public record AssociationPage(
        Frame frame, Association association, List<Cooperative> cooperatives, boolean mayFound)
        implements Page {}
