package coop.quitus.federation.web;

import static java.util.Objects.requireNonNullElse;

import coop.quitus.federation.Association;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// An association's official numbers, and its choices for a school year.
///
/// @param asksWhy whether a change in that year says why
/// @param typed the tariffs and the deadlines as they are typed, by field
/// @param mayChange whether this reader may change them
public record AssociationSettingsPage(
        Frame frame,
        Association association,
        SchoolYear year,
        boolean asksWhy,
        Numbers numbers,
        PolicyForm policy,
        Map<String, String> typed,
        boolean mayChange,
        List<Sentence> sentences)
        implements Page {

    /// The numbers as they are typed.
    public record Numbers(String siren, String siret, String rna) {

        /// A field that was not sent is an empty one.
        public Numbers {
            siren = requireNonNullElse(siren, "");
            siret = requireNonNullElse(siret, "");
            rna = requireNonNullElse(rna, "");
        }
    }

    public String path() {
        return "/associations/" + association.id() + "/reglages";
    }

    public String text(String field) {
        return typed.getOrDefault(field, "");
    }
}
