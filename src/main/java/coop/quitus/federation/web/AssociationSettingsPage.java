package coop.quitus.federation.web;

import coop.quitus.federation.Association;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// An association's official numbers, and its choices for a school year.
///
/// @param mayChange whether this reader may change them
public record AssociationSettingsPage(
        Frame frame,
        Association association,
        SchoolYear year,
        Numbers numbers,
        PolicyForm policy,
        boolean mayChange,
        List<Sentence> sentences)
        implements Page {

    /// The numbers as they are typed.
    public record Numbers(String siren, String siret, String rna) {}

    public String path() {
        return "/associations/" + association.id() + "/reglages";
    }
}
