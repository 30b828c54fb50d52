package coop.quitus.partner;

import java.util.Arrays;
import java.util.List;

/// What a partner is to a school. A town is several desks: a letter reaches the right one only when
/// each stands by itself.
public enum PartnerKind {
    TOWN_HALL("Mairie", true),
    GREEN_SPACES("Mairie : espaces verts", true),
    EDUCATION("Mairie : vie scolaire", true),
    CULTURE("Mairie : culture", true),
    YOUTH("Mairie : jeunesse", true),
    SPORTS("Mairie : sports", true),
    ROADS("Mairie : voirie et bâtiments", true),
    WASTE("Déchets et propreté", true),
    ASSOCIATION("Association", false),
    HOUSE_OF_CULTURE("Maison de la culture, centre social", false),
    THEATRE("Théâtre", false),
    LIBRARY("Bibliothèque, médiathèque", false),
    ARTIST("Artiste, auteur ou autrice", false),
    DDEN("Délégué·e départemental·e de l'Éducation nationale", false),
    COMPANY("Entreprise, commerce", false),
    OTHER("Autre", false);

    private final String french;
    private final boolean town;

    PartnerKind(String french, boolean town) {
        this.french = french;
        this.town = town;
    }

    /// As screens name it.
    public String inFrench() {
        return french;
    }

    /// Whether it is a desk of the town, for which the town hall answers when it is not known.
    public boolean isOfTheTown() {
        return town;
    }

    /// Whether it may be one person: a public page then names them only by a SIRET, which makes
    /// them a professional (PAR-01).
    public boolean mayBeOnePerson() {
        return this == ARTIST || this == DDEN || this == OTHER;
    }

    public static List<PartnerKind> ofTheTown() {
        return Arrays.stream(values()).filter(PartnerKind::isOfTheTown).toList();
    }
}
