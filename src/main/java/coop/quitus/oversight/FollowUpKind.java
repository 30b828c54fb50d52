package coop.quitus.oversight;

import coop.quitus.bylaw.OfficeText;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a reminder is about, with the words one starts from. A word between braces is a field that
/// each cooperative fills: [FollowUps#FIELDS].
public enum FollowUpKind {
    REPORT(
            Sign.REPORT,
            "Compte rendu attendu",
            "Le compte rendu {année} de votre coopérative",
            """
            Bonjour {personne},

            Le compte rendu financier {année} de {coopérative} est attendu avant le {échéance}. Aujourd'hui : {constat}

            La page « Clôture » dit, point par point, ce qui reste à faire :
            {lien}

            Si quelque chose vous arrête, répondez-nous : nous pouvons le regarder ensemble.
            """,
            "/cooperatives/%1$s/exercices/%2$s/cloture"),
    VOUCHERS(
            Sign.VOUCHERS,
            "Justificatifs à ajouter",
            "Des justificatifs à ajouter ({coopérative})",
            """
            Bonjour {personne},

            Dans le cahier {année} de {coopérative} : {constat}

            Une photo du ticket ou de la facture suffit, depuis un téléphone :
            {lien}
            """,
            "/cooperatives/%1$s/exercices/%2$s/cahier?q=sans:justificatif"),
    RECONCILIATION(
            Sign.RECONCILIATION,
            "Banque à rapprocher",
            "Rapprocher la banque et le cahier ({coopérative})",
            """
            Bonjour {personne},

            Pour {coopérative}, la banque et le cahier n'ont plus été mis côte à côte depuis un moment. {constat}

            Déposez le dernier relevé : les lignes sûres se rapprochent seules.
            {lien}
            """,
            "/cooperatives/%1$s/exercices/%2$s/banque"),
    AFFILIATION(
            Sign.AFFILIATION,
            "Adhésion à déclarer",
            "L'adhésion {année} de votre coopérative",
            """
            Bonjour {personne},

            L'adhésion {année} de {coopérative} n'est pas encore complète. {constat}

            Elle assure les élèves et les adultes de la coopérative ; elle se déclare en dix minutes :
            {lien}
            """,
            "/cooperatives/%1$s/adhesion/%2$s"),
    DISCHARGE(
            Sign.DISCHARGE,
            "Quitus à donner",
            "Le quitus {année} de votre coopérative",
            """
            Bonjour {personne},

            Les vérificateurs de {coopérative} n'ont pas encore donné le quitus de {année}. {constat}

            Invitez-les d'ici : ils regardent à l'école, sur les documents, en une demi-heure.
            {lien}
            """,
            "/cooperatives/%1$s/exercices/%2$s/quitus"),
    WORDS(
            null,
            "Un mot libre",
            "Un mot de votre association",
            """
            Bonjour {personne},

            """,
            "/cooperatives/%1$s/rappels");

    /// What one may write, before the fields are filled.
    public static final int LONGEST = 3000;

    private final @Nullable Sign sign;
    private final String french;
    private final String subject;
    private final String words;
    private final String page;

    FollowUpKind(@Nullable Sign sign, String french, String subject, String words, String page) {
        this.sign = sign;
        this.french = french;
        this.subject = subject;
        this.words = words;
        this.page = page;
    }

    /// The light it answers; empty for free words.
    public Optional<Sign> sign() {
        return Optional.ofNullable(sign);
    }

    public String inFrench() {
        return french;
    }

    /// As the nation words it.
    public OfficeText text() {
        return new OfficeText(
                "rappel-" + sign().map(Sign::path).orElse("mot"),
                "Rappel : " + french.toLowerCase(Locale.FRENCH),
                subject,
                words,
                FollowUps.FIELDS,
                LONGEST);
    }

    /// Where it is mended.
    public String page(CooperativeId cooperative, SchoolYear year) {
        return page.formatted(cooperative, year);
    }

    public static Optional<FollowUpKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
