package coop.quitus.verification.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.kernel.Severity;
import coop.quitus.verification.PanelPolicies.Shipped;
import coop.quitus.verification.PanelPolicy;
import coop.quitus.verification.PanelPolicy.MandateHolders;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A policy as a form sends it: one that ships with the house, by its rank, or numbers of one's
/// own.
record CommissionForm(Map<String, String> sent) {

    static final String OWN = "autre";

    static final Sentence FAULT =
            new Sentence(
                    "Ces nombres ne font pas une commission.",
                    "Donnez de 2 à 6 personnes, dont autant de parents au plus.",
                    null,
                    "personnes",
                    Severity.BLOCKS);

    /// What the form shows of a policy already chosen.
    static Map<String, String> of(PanelPolicy policy, List<Shipped> shipped) {
        Map<String, String> fields = new HashMap<>();
        fields.put("modele", OWN);
        for (int i = 0; i < shipped.size(); i++) {
            if (shipped.get(i).policy().equals(withInitials(policy, false))) {
                fields.put("modele", Integer.toString(i));
            }
        }
        fields.put("personnes", Integer.toString(policy.verifiers()));
        fields.put("parents", Integer.toString(policy.parents()));
        fields.put("mandataires", policy.mandateHolders().name());
        fields.put("paraphes", policy.teachersInitial() ? "oui" : "");
        return fields;
    }

    Optional<PanelPolicy> policy(List<Shipped> shipped) {
        boolean initials = !text("paraphes").isEmpty();
        if (text("modele").matches("\\d") && number("modele") < shipped.size()) {
            return Optional.of(withInitials(shipped.get(number("modele")).policy(), initials));
        }
        Optional<MandateHolders> holders =
                Arrays.stream(MandateHolders.values())
                        .filter(one -> one.name().equals(text("mandataires")))
                        .findFirst();
        int verifiers = number("personnes");
        int parents = number("parents");
        return holders.filter(_ -> verifiers >= 2 && verifiers <= 6)
                .filter(_ -> parents >= 0 && parents <= verifiers)
                .map(one -> new PanelPolicy(verifiers, parents, one, initials));
    }

    private static PanelPolicy withInitials(PanelPolicy policy, boolean initials) {
        return new PanelPolicy(
                policy.verifiers(), policy.parents(), policy.mandateHolders(), initials);
    }

    private String text(String name) {
        return sent.getOrDefault(name, "").strip();
    }

    private int number(String name) {
        return text(name).matches("\\d{1,2}") ? Integer.parseInt(text(name)) : -1;
    }
}
