package coop.quitus.partner;

import coop.quitus.kernel.Sentence;

/// What is said of partners, in French.
public final class PartnerSentences {

    private PartnerSentences() {}

    public static Sentence of(PartnerFinding finding) {
        return Sentence.about(finding, fact(finding), remedy(finding));
    }

    private static String fact(PartnerFinding finding) {
        return switch (finding) {
            case PartnerFinding.Missing(String _, String what) -> "Il manque " + what + ".";
            case PartnerFinding.TooLong _ -> "Ce texte est trop long.";
            case PartnerFinding.NotAnEmail(String typed) ->
                    "« " + typed + " » n'est pas une adresse électronique.";
            case PartnerFinding.NotASiret(String typed) ->
                    "« " + typed + " » n'est pas un SIRET : sa clé n'est pas juste.";
            case PartnerFinding.NoSuchPartner _ -> "Ce partenaire n'est pas connu ici.";
            case PartnerFinding.NoSuchAgreement _ -> "Cette convention n'est pas connue ici.";
            case PartnerFinding.NoSuchFile _ -> "Le fichier n'est pas arrivé.";
            case PartnerFinding.EndsBeforeItBegins _ ->
                    "Le dernier jour vient avant le premier jour.";
            case PartnerFinding.Future _ -> "Ce jour n'est pas encore venu.";
            case PartnerFinding.OutsideTheYear _ -> "Ce jour n'est pas dans cette année scolaire.";
            case PartnerFinding.Unnamed(PartnerKind kind) ->
                    "La convention est publique ; le registre écrit « "
                            + kind.inFrench()
                            + " », sans le nom.";
            case PartnerFinding.Worthless _ ->
                    "La valeur d'une unité doit être au-dessus de zéro, et le total raisonnable.";
            case PartnerFinding.NoBasis _ -> "On ne sait pas comment cette valeur est trouvée.";
            case PartnerFinding.NoSuchContribution _ -> "Cette contribution n'est pas connue ici.";
            case PartnerFinding.AlreadyWithdrawn _ ->
                    "Cette contribution est déjà retirée du compte.";
            case PartnerFinding.AnotherSiret(String known) ->
                    "L'école connaît un autre SIRET pour ce partenaire : " + known + ".";
            case PartnerFinding.NotASum _ -> "Ce montant n'est pas au-dessus de zéro.";
            case PartnerFinding.NoSuchInvoice _ -> "Cette facture n'est pas connue ici.";
            case PartnerFinding.AlreadyEnded _ -> "Cette facture est déjà traitée.";
        };
    }

    private static String remedy(PartnerFinding finding) {
        return switch (finding) {
            case PartnerFinding.Missing _ -> "Écrivez-le.";
            case PartnerFinding.TooLong(String _, int most) -> most + " signes au plus.";
            case PartnerFinding.NotAnEmail _ ->
                    "Écrivez-la comme mairie@exemple.fr, ou laissez vide.";
            case PartnerFinding.NotASiret _ ->
                    "Relisez les quatorze chiffres sur un papier à en-tête.";
            case PartnerFinding.NoSuchPartner _ -> "Choisissez-le dans la liste, ou ajoutez-le.";
            case PartnerFinding.NoSuchAgreement _ -> "Choisissez-la dans la liste.";
            case PartnerFinding.NoSuchFile _ -> "Joignez-le à nouveau.";
            case PartnerFinding.EndsBeforeItBegins _ -> "Changez l'un des deux.";
            case PartnerFinding.Future _ -> "Donnez le jour où cela s'est passé.";
            case PartnerFinding.OutsideTheYear _ -> "Donnez un autre jour, ou changez d'année.";
            case PartnerFinding.Unnamed _ ->
                    "Si la personne est une professionnelle, notez son SIRET sur sa fiche.";
            case PartnerFinding.Worthless _ -> "Écrivez une somme : 14,00.";
            case PartnerFinding.NoBasis _ ->
                    "Écrivez d'où elle vient : le SMIC horaire, un devis, un prix de magasin.";
            case PartnerFinding.NoSuchContribution _ -> "Choisissez-la dans la liste.";
            case PartnerFinding.AlreadyWithdrawn _ -> "Rien n'a changé.";
            case PartnerFinding.AnotherSiret _ ->
                    "Téléphonez au numéro que vous connaissez avant de payer.";
            case PartnerFinding.NotASum _ -> "Écrivez une somme : 86,40.";
            case PartnerFinding.NoSuchInvoice _ -> "Choisissez-la dans la liste.";
            case PartnerFinding.AlreadyEnded _ -> "Rien n'a changé.";
        };
    }
}
