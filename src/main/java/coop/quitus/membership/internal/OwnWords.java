package coop.quitus.membership.internal;

import coop.quitus.bylaw.OfficeText;
import coop.quitus.bylaw.OfficeTexts;
import java.util.List;
import org.springframework.stereotype.Component;

/// What this room writes, in the nation's words, for each association to word.
@Component
final class OwnWords implements OfficeTexts {

    static final OfficeText REMINDER =
            new OfficeText(
                    "relance-adhesion",
                    "Relance de la campagne d'adhésion",
                    "Adhésion {année} de {coopérative}",
                    "L'adhésion {année} de votre coopérative ({coopérative}) {constat}. Elle est attendue"
                            + " pour le {échéance}, et demande cinq minutes : {lien}",
                    List.of("coopérative", "année", "échéance", "constat", "lien"),
                    2000);

    static final OfficeText CERTIFICATE =
            new OfficeText(
                    "attestation-adhesion",
                    "Attestation d'adhésion, paragraphe libre",
                    "Pendant l'année",
                    "Les élèves et les adultes qui arrivent pendant l'année sont couverts dès leur arrivée.",
                    List.of(),
                    1500);

    @Override
    public List<OfficeText> texts() {
        return List.of(REMINDER, CERTIFICATE);
    }
}
