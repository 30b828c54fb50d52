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
        rights.training();
        rights.approval();
        rights.purse();
        rights.project();
        rights.campaign();
    }

    private void pupil() {
        for (String page :
                List.of(
                        "GET /classe",
                        "POST /classe",
                        "GET /classe/ouvrir/{code}",
                        "GET /classe/accueil",
                        "POST /classe/sortie",
                        "GET /classe/confort",
                        "POST /classe/confort")) {
            table.line(page, Circles.EVERYONE);
        }
        String classes = "/cooperatives/{cooperative}/exercices/{year}/classes";
        String one = classes + "/{code}";
        // A list of first names is for those who teach, and nobody else.
        table.line("GET " + classes, Circles.CLASS_READERS);
        table.line("GET " + one, Circles.TEACHERS);
        table.line("POST " + one + "/eleves", Circles.TEACHERS);
        table.line("POST " + one + "/eleves/{pupil}/effacement", Circles.TEACHERS);
        table.line("POST " + one + "/lecture", Circles.TEACHERS);
        table.line("GET " + one + "/ouverture", Circles.TEACHERS);
        table.line("POST " + one + "/ouverture", Circles.TEACHERS);
        table.line("POST " + one + "/fermeture", Circles.TEACHERS);
        table.line("GET /cooperatives/{cooperative}/effacements", Circles.REPORT_READERS);
    }

    private void classroom() {
        for (String page :
                List.of(
                        "GET /classe/metiers",
                        "POST /classe/metiers/{term}/conseil",
                        "GET /classe/entraide",
                        "POST /classe/entraide",
                        "POST /classe/entraide/{call}/fin",
                        "GET /classe/marche",
                        "POST /classe/marche/offre",
                        "POST /classe/marche/voeux",
                        "GET /classe/solidarite",
                        "POST /classe/solidarite",
                        "POST /classe/solidarite/{action}/fait",
                        "GET /classe/journal",
                        "POST /classe/journal")) {
            table.line(page, Circles.EVERYONE);
        }
        String one = "/cooperatives/{cooperative}/exercices/{year}/classes/{code}";
        for (String page :
                List.of(
                        "GET " + one + "/metiers",
                        "POST " + one + "/metiers",
                        "POST " + one + "/metiers/{job}/retrait",
                        "POST " + one + "/metiers/tour",
                        "GET " + one + "/entraide",
                        "POST " + one + "/entraide/tutorats",
                        "POST " + one + "/entraide/tutorats/{tutoring}/fin",
                        "GET " + one + "/marche",
                        "POST " + one + "/marche",
                        "POST " + one + "/marche/tirage",
                        "GET " + one + "/marche/affiche",
                        "GET " + one + "/journal",
                        "POST " + one + "/journal/{piece}/partage",
                        "POST " + one + "/journal/{piece}/retrait")) {
            table.line(page, Circles.TEACHERS);
        }
    }

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

    private void garden() {
        String here = "/classe/jardin/{project}";
        table.line("GET " + here + "/parcelle", Circles.EVERYONE);
        table.line("GET " + here + "/parcelle/dessin", Circles.EVERYONE);
        table.line("POST " + here + "/parcelle", Circles.EVERYONE);
        table.line("POST " + here + "/reponse", Circles.EVERYONE);
        table.line("GET " + here + "/plantes", Circles.EVERYONE);
        table.line("GET " + here + "/plantes/{plant}", Circles.EVERYONE);
        table.line("POST " + here + "/plantes/{plant}", Circles.EVERYONE);
        table.line("POST " + here + "/plantes/{planting}/retrait", Circles.EVERYONE);
        table.line("GET " + here + "/carnet", Circles.EVERYONE);
        table.line("POST " + here + "/carnet", Circles.EVERYONE);
        table.line("POST " + here + "/carnet/{reading}/rature", Circles.EVERYONE);
        table.line("GET " + here + "/cle", Circles.EVERYONE);
        table.line("GET " + here + "/cle/{key}", Circles.EVERYONE);
        table.line("POST " + here + "/cle/{key}", Circles.EVERYONE);
        String experiment = here + "/experience/{step}";
        table.line("GET " + experiment, Circles.EVERYONE);
        table.line("POST " + experiment + "/mesures", Circles.EVERYONE);
        table.line("POST " + experiment + "/{stage}", Circles.EVERYONE);
        table.line(
                "GET /cooperatives/{cooperative}/exercices/{year}/projets/{project}/jardin",
                Circles.CLASS_READERS);
    }

    private void partner() {}

    private void training() {}

    private void approval() {
        String year = "/cooperatives/{cooperative}/exercices/{year}";
        String proof = year + "/cahier/{piece}/decision";
        table.line("GET " + proof, Circles.CLASS_READERS);
        table.line("POST " + proof, Circles.BOOK_KEEPERS);
        table.line("POST " + proof + "/retrait", Circles.BOOK_KEEPERS);
        table.line("GET " + year + "/decisions", Circles.CLASS_READERS);
        table.line("GET " + year + "/decisions/{decision}/depenses", Circles.CLASS_READERS);
    }

    private void purse() {}

    private void project() {}

    private void campaign() {}
}
