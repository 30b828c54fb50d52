package coop.quitus.identity.internal;

import java.util.List;

/// The lines of the table of rights for the cooperative's life: the class, its council, its
/// projects, those who help it. Pages of a class on its tablet are under `/classe`: no child has an
/// account, the class's own open session is the key, and `pupil` asks for it.
final class LivingRights {

    private final RightsTable table;

    private LivingRights(RightsTable table) {
        this.table = table;
    }

    static void open(RightsTable table) {
        var rights = new LivingRights(table);
        rights.pupil();
        rights.classroom();
        rights.council();
        rights.picture();
        rights.kit();
        rights.garden();
        rights.partner();
        rights.letter();
        rights.training();
        rights.approval();
        rights.purse();
        rights.project();
        rights.campaign();
    }

    private void pupil() {}

    private void classroom() {}

    private void council() {}

    private void picture() {}

    private void kit() {
        // The national kits are for everyone to read and to start from.
        for (String page : List.of("/kits", "/kits/{code}", "/kits/{code}/fichier")) {
            table.line("GET " + page, Circles.EVERYONE);
        }
        String kits = "/associations/{association}/kits";
        table.line("GET " + kits, Circles.ASSOCIATION_READERS);
        table.line("POST " + kits, Circles.ASSOCIATION_KEEPERS);
        table.line("GET " + kits + "/{code}/{version}", Circles.ASSOCIATION_READERS);
        table.line("GET " + kits + "/{code}/{version}/fichier", Circles.ASSOCIATION_READERS);
    }

    private void garden() {}

    private void partner() {
        String here = "/cooperatives/{cooperative}/exercices/{year}";
        String partners = here + "/partenaires";
        for (String page : List.of("/partenaires", "/partenaires/{partner}", "/conventions")) {
            table.line("GET " + here + page, Circles.CLASS_READERS);
            table.line("POST " + here + page, Circles.ACTIVITY_TELLERS);
        }
        table.line("POST " + partners + "/annuaire/{entry}", Circles.ACTIVITY_TELLERS);
        table.line("POST " + partners + "/{partner}/porte", Circles.ACTIVITY_TELLERS);
        table.line("POST " + partners + "/{partner}/porte/fermeture", Circles.ACTIVITY_TELLERS);
        String agreement = here + "/conventions/{agreement}";
        table.line("POST " + agreement + "/publication", Circles.ACTIVITY_TELLERS);
        table.line("GET " + agreement + "/fichier", Circles.CLASS_READERS);
        table.line("GET " + here + "/contributions", Circles.CLASS_READERS);
        table.line("POST " + here + "/contributions", Circles.ACTIVITY_TELLERS);
        table.line(
                "POST " + here + "/contributions/{contribution}/retrait", Circles.ACTIVITY_TELLERS);
        table.line("GET " + here + "/factures-recues", Circles.PROOF_READERS);
        table.line("POST " + here + "/factures-recues/{invoice}", Circles.BOOK_KEEPERS);
        table.line("GET /associations/{association}/annuaire", Circles.ASSOCIATION_READERS);
        table.line("POST /associations/{association}/annuaire", Circles.ASSOCIATION_KEEPERS);
        table.line(
                "POST /associations/{association}/annuaire/{entry}/retrait",
                Circles.ASSOCIATION_KEEPERS);
        // What is public is for everyone; behind a door, the link is the key.
        table.line("GET /conventions", Circles.EVERYONE);
        table.line("GET /associations/{association}/conventions", Circles.EVERYONE);
        String door = "/partenaire/{place}/{secret}";
        table.line("GET " + door, Circles.EVERYONE);
        table.line("GET " + door + "/images/{picture}", Circles.EVERYONE);
        table.line("POST " + door + "/promesse", Circles.EVERYONE);
        table.line("POST " + door + "/facture", Circles.EVERYONE);
    }

    private void letter() {
        String here = "/cooperatives/{cooperative}/exercices/{year}/lettres";
        table.line("GET " + here, Circles.CLASS_READERS);
        table.line("POST " + here, Circles.ACTIVITY_TELLERS);
        table.line("GET " + here + "/nouvelle", Circles.ACTIVITY_TELLERS);
        table.line("GET " + here + "/{letter}", Circles.CLASS_READERS);
        table.line("GET " + here + "/{letter}/accord/{number}", Circles.CLASS_READERS);
        // The head alone signs at the screen: the room asks again who it is.
        for (String act :
                List.of(
                        "texte",
                        "conseil",
                        "adoption",
                        "signature",
                        "papier",
                        "courriel",
                        "impression",
                        "reponse")) {
            table.line("POST " + here + "/{letter}/" + act, Circles.ACTIVITY_TELLERS);
        }
        String answer = "/reponse/{place}/{secret}";
        table.line("GET " + answer, Circles.EVERYONE);
        table.line("POST " + answer, Circles.EVERYONE);
        String pupils = "/classe/lettres";
        table.line("GET " + pupils, Circles.EVERYONE);
        table.line("GET " + pupils + "/nouvelle", Circles.EVERYONE);
        table.line("POST " + pupils + "/nouvelle", Circles.EVERYONE);
        table.line("GET " + pupils + "/{letter}", Circles.EVERYONE);
        for (String act : List.of("texte", "conseil", "lue")) {
            table.line("POST " + pupils + "/{letter}/" + act, Circles.EVERYONE);
        }
    }

    private void training() {}

    private void approval() {}

    private void purse() {}

    private void project() {}

    private void campaign() {}
}
