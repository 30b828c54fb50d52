package coop.quitus.federation.web;

import static java.util.Objects.requireNonNullElse;

import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The three questions of a first start.
public record FirstStepsPage(
        Frame frame, FirstStepsForm form, List<Choice> associations, List<Sentence> sentences)
        implements Page {

    /// The answers as they are typed; the password is never shown again.
    public record FirstStepsForm(
            String code,
            String nom,
            String courriel,
            String motDePasse,
            String association,
            String uai,
            String ecole) {

        /// A field that was not sent is an empty one.
        public FirstStepsForm {
            code = requireNonNullElse(code, "");
            nom = requireNonNullElse(nom, "");
            courriel = requireNonNullElse(courriel, "");
            motDePasse = requireNonNullElse(motDePasse, "");
            association = requireNonNullElse(association, "");
            uai = requireNonNullElse(uai, "");
            ecole = requireNonNullElse(ecole, "");
        }

        static final FirstStepsForm EMPTY = new FirstStepsForm("", "", "", "", "", "", "");

        @Override
        public String toString() {
            return "the first answers";
        }
    }
}
