package coop.quitus.identity;

/// What a person is somewhere, by a mandate with dates (the rights matrix of the domain, section
/// 8).
public enum Role {
    PUPIL("Élève"),
    TEACHER("Enseignant·e"),
    TREASURER("Trésorier·ère, cosignataire"),
    MANDATE_HOLDER("Mandataire"),
    VERIFIER("Vérificateur·rice aux comptes"),
    PARENT("Parent"),
    HEAD("Directeur·rice de l'école"),
    ASSOCIATION_STAFF("Équipe de l'association départementale"),
    ASSOCIATION_OFFICER("Présidence ou trésorerie départementale"),
    AUDITOR("Commissaire aux comptes"),
    NATIONAL_OFFICE("Bureau national"),
    FUNDER("Mairie ou financeur"),
    PARTNER("Partenaire");

    private final String french;

    Role(String french) {
        this.french = french;
    }

    /// As screens name it.
    public String inFrench() {
        return french;
    }
}
