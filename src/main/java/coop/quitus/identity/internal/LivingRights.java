package coop.quitus.identity.internal;

import coop.quitus.identity.Role;
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

    private void council() {
        for (String page :
                List.of(
                        "GET /classe/conseil",
                        "POST /classe/conseil/seance/{act}",
                        "GET /classe/conseil/compter/{teller}",
                        "GET /classe/boite",
                        "GET /classe/boite/{kind}",
                        "POST /classe/boite/{kind}",
                        "GET /classe/voter",
                        "POST /classe/voter",
                        "GET /classe/decisions",
                        "GET /classe/registre")) {
            table.line(page, Circles.EVERYONE);
        }
        councilsOfAdults();
    }

    private void councilsOfAdults() {
        String councils = "/cooperatives/{cooperative}/exercices/{year}/conseils";
        String sitting = councils + "/{sitting}";
        String decision = councils + "/decisions/{decision}";
        for (String page : List.of("", "/registre", "/registre.pdf")) {
            table.line("GET " + councils + page, Circles.CLASS_READERS);
        }
        table.line("GET " + sitting, Circles.CLASS_READERS);
        table.line("GET " + sitting + "/affiche", Circles.TEACHERS);
        table.line("GET " + sitting + "/compter/{teller}", Circles.TEACHERS);
        table.line("GET " + sitting + "/compte-rendu", Circles.TEACHERS);
        table.line("GET " + sitting + "/compte-rendu.pdf", Circles.CLASS_READERS);
        table.line("GET " + decision, Circles.CLASS_READERS);
        // Notes and seats name children: they are for those who teach.
        String box = councils + "/boite";
        table.line("GET " + box, Circles.TEACHERS);
        table.line("GET " + box + "/{code}", Circles.TEACHERS);
        table.line("GET " + councils + "/delegues/{code}", Circles.TEACHERS);
        for (String act :
                List.of(
                        "",
                        "/boite/{code}",
                        "/boite/{code}/{note}",
                        "/delegues/{code}",
                        "/decisions/{decision}/suites",
                        "/decisions/{decision}/texte",
                        "/{sitting}/seance/{act}",
                        "/{sitting}/points",
                        "/{sitting}/points/{point}/place",
                        "/{sitting}/roles",
                        "/{sitting}/jetons",
                        "/{sitting}/compte-rendu",
                        "/{sitting}/compte-rendu/adoption")) {
            table.line("POST " + councils + act, Circles.TEACHERS);
        }
    }

    private void picture() {
        String album = "/cooperatives/{cooperative}/exercices/{year}/classes/{code}/images";
        String consents = album + "/accords";
        String picture = "/cooperatives/{cooperative}/exercices/{year}/images/{id}";
        // Pictures of children are seen by the adults of their school, and by nobody of its books.
        for (String page :
                List.of(
                        album,
                        consents,
                        consents + "/eleves/{pupil}",
                        consents + "/feuille.pdf",
                        picture,
                        picture + "/apercu",
                        picture + "/masque",
                        picture + "/fiche")) {
            table.line("GET " + page, Circles.ACTIVITY_TELLERS);
        }
        for (String act :
                List.of(
                        album,
                        consents,
                        picture + "/presence",
                        picture + "/masque",
                        picture + "/publication",
                        picture + "/effacement")) {
            table.line("POST " + act, Circles.TEACHERS);
        }
        table.line("GET /classe/images", Circles.EVERYONE);
        table.line("POST /classe/images", Circles.EVERYONE);
        table.line("GET /classe/images/{id}", Circles.EVERYONE);
        table.line("GET /classe/images/{id}/apercu", Circles.EVERYONE);
        table.line("GET /images/{place}/{id}", Circles.EVERYONE);
    }

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

    private void training() {
        String trainings = "/associations/{association}/formations";
        String session = trainings + "/sessions/{session}";
        String cases = "/associations/{association}/malles";
        String tools = "/associations/{association}/outils";
        table.line("GET " + trainings, Circles.ASSOCIATION_READERS);
        table.line("GET " + trainings + "/heures", Circles.ASSOCIATION_READERS);
        table.line("GET " + session, Circles.ASSOCIATION_KEEPERS);
        table.line("GET " + session + "/emargement.pdf", Circles.ASSOCIATION_KEEPERS);
        table.line("GET " + cases, Circles.ASSOCIATION_READERS);
        table.line("GET " + tools, Circles.ASSOCIATION_READERS);
        for (String act :
                List.of(
                        trainings,
                        trainings + "/sessions",
                        session + "/presences",
                        session + "/annulation",
                        cases,
                        cases + "/prets/{loan}/sortie",
                        cases + "/prets/{loan}/retour",
                        tools,
                        tools + "/{tool}/retrait")) {
            table.line("POST " + act, Circles.ASSOCIATION_KEEPERS);
        }
        String mine = "/cooperatives/{cooperative}/formations";
        String lent = "/cooperatives/{cooperative}/malles";
        table.line("GET " + mine, Circles.KNOWN);
        table.line("POST " + mine + "/{session}/inscription", Circles.KNOWN);
        table.line("POST " + mine + "/{session}/desistement", Circles.KNOWN);
        table.line("GET " + mine + "/{session}/attestation.pdf", Circles.KNOWN);
        table.line("GET " + lent, Circles.KNOWN);
        table.line("POST " + lent + "/{travelling}/reservation", Circles.ACTIVITY_TELLERS);
        table.line("POST " + lent + "/prets/{loan}/annulation", Circles.ACTIVITY_TELLERS);
        library();
    }

    private void library() {
        table.line("GET /cooperatives/{cooperative}/outils", Circles.KNOWN);
        table.line("GET /outils", Circles.KNOWN);
        table.line("GET /outils/{tool}/fichier", Circles.KNOWN);
        table.line("POST /outils", Who.holding(Role.NATIONAL_OFFICE));
        table.line("POST /outils/{tool}/retrait", Who.holding(Role.NATIONAL_OFFICE));
        table.line("GET /calendrier", Circles.KNOWN);
        table.line("POST /calendrier", Circles.KNOWN);
        // Calendars ask without signing in: one's own by its secret, an association's for everyone.
        table.line("GET /calendrier/{secret}.ics", Circles.EVERYONE);
        table.line("GET /associations/{association}/calendrier.ics", Circles.EVERYONE);
    }

    private void approval() {
        String year = "/cooperatives/{cooperative}/exercices/{year}";
        String proof = year + "/cahier/{piece}/decision";
        table.line("GET " + proof, Circles.CLASS_READERS);
        table.line("POST " + proof, Circles.BOOK_KEEPERS);
        table.line("POST " + proof + "/retrait", Circles.BOOK_KEEPERS);
        table.line("GET " + year + "/decisions", Circles.CLASS_READERS);
        table.line("GET " + year + "/decisions/{decision}/depenses", Circles.CLASS_READERS);
    }

    private void purse() {
        String year = "/cooperatives/{cooperative}/exercices/{year}";
        String till = year + "/classes/{code}/caisse";
        table.line("GET " + till, Circles.CLASS_READERS);
        table.line("POST " + till + "/{movement}/confirmation", Circles.CLASS_KEEPERS);
        table.line("POST " + till + "/{movement}/retrait", Circles.CLASS_KEEPERS);
        // The class's own open session is the key.
        table.line("GET /classe/caisse", Circles.EVERYONE);
        table.line("GET /classe/caisse/compter", Circles.EVERYONE);
        table.line("GET /classe/caisse/{way}", Circles.EVERYONE);
        table.line("POST /classe/caisse/{way}", Circles.EVERYONE);
        String quotes = year + "/classes/{code}/devis/{subject}";
        table.line("GET " + quotes, Circles.CLASS_READERS);
        table.line("POST " + quotes, Circles.CLASS_KEEPERS);
        table.line("POST " + quotes + "/conseil", Circles.CLASS_KEEPERS);
        table.line("POST " + quotes + "/{quote}/choix", Circles.CLASS_KEEPERS);
        table.line("POST " + quotes + "/{quote}/retrait", Circles.CLASS_KEEPERS);
        table.line("GET /classe/devis/{subject}", Circles.EVERYONE);
        table.line("GET /classe/devis/{subject}/{quote}", Circles.EVERYONE);
        table.line("POST /classe/devis/{subject}/{quote}", Circles.EVERYONE);
        String budgets = year + "/classes/{code}/budgets";
        table.line("GET " + budgets, Circles.CLASS_READERS);
        table.line("POST " + budgets, Circles.CLASS_KEEPERS);
        table.line("GET " + budgets + "/{budget}", Circles.CLASS_READERS);
        table.line("POST " + budgets + "/{budget}/conseil", Circles.CLASS_KEEPERS);
        table.line("POST " + budgets + "/{budget}/resultat", Circles.CLASS_KEEPERS);
        table.line("GET /classe/budget", Circles.EVERYONE);
        table.line("GET /classe/budget/{budget}", Circles.EVERYONE);
        table.line("POST /classe/budget/{budget}", Circles.EVERYONE);
    }

    private void project() {
        String projects = "/cooperatives/{cooperative}/exercices/{year}/projets";
        String project = projects + "/{project}";
        table.line("GET " + projects, Circles.CLASS_READERS);
        table.line("POST " + projects, Circles.CLASS_KEEPERS);
        for (String page : List.of("", "/libre", "/{kit}")) {
            table.line("GET " + projects + "/nouveau" + page, Circles.CLASS_KEEPERS);
        }
        table.line("GET " + project + "/modifier", Circles.CLASS_KEEPERS);
        for (String page :
                List.of("", "/etapes/{step}", "/budget", "/journal", "/rapport", "/rapport.pdf")) {
            table.line("GET " + project + page, Circles.CLASS_READERS);
        }
        for (String act :
                List.of(
                        "/modifier",
                        "/etapes",
                        "/partenaires",
                        "/fin",
                        "/budget",
                        "/budget/{line}/retrait",
                        "/journal",
                        "/journal/{leaf}/retrait",
                        "/liens",
                        "/liens/{link}/fermeture")) {
            table.line("POST " + project + act, Circles.CLASS_KEEPERS);
        }
        table.line("POST " + project + "/pieces", Circles.BOOK_KEEPERS);
        projectStep(project + "/etapes/{step}");
        projectOfAClass();
        // Whoever was given the link reads the account.
        for (String page : List.of("", "/rapport.pdf", "/images/{picture}")) {
            table.line("GET /projets/{place}/{secret}" + page, Circles.EVERYONE);
        }
    }

    private void projectStep(String step) {
        for (String act :
                List.of(
                        "",
                        "/lettre",
                        "/conseil",
                        "/decision",
                        "/faite",
                        "/reprise",
                        "/mesures",
                        "/mesures/{measure}/retrait")) {
            table.line("POST " + step + act, Circles.CLASS_KEEPERS);
        }
    }

    private void projectOfAClass() {
        String step = "/classe/projets/{project}/etapes/{step}";
        table.line("GET /classe/projets", Circles.EVERYONE);
        table.line("GET /classe/projets/{project}", Circles.EVERYONE);
        table.line("GET " + step, Circles.EVERYONE);
        for (String act : List.of("", "/mesures", "/lettre", "/conseil", "/faite", "/journal")) {
            table.line("POST " + step + act, Circles.EVERYONE);
        }
    }

    private void campaign() {
        String actions = "/associations/{association}/actions";
        table.line("GET " + actions, Circles.ASSOCIATION_READERS);
        table.line("GET " + actions + "/chiffres", Circles.ASSOCIATION_READERS);
        table.line("GET " + actions + "/nouvelle", Circles.ASSOCIATION_KEEPERS);
        table.line("POST " + actions, Circles.ASSOCIATION_KEEPERS);
        table.line("GET " + actions + "/{edition}", Circles.ASSOCIATION_READERS);
        for (String act : List.of("juges", "juges/{judge}/retrait", "jury/cloture", "prix")) {
            table.line("POST " + actions + "/{edition}/" + act, Circles.ASSOCIATION_KEEPERS);
        }
        table.line("GET /actions/chiffres", Who.holding(coop.quitus.identity.Role.NATIONAL_OFFICE));
        String ours = "/cooperatives/{cooperative}/exercices/{year}/actions";
        table.line("GET " + ours, Circles.CLASS_READERS);
        table.line("GET " + ours + "/{edition}/inscription", Circles.CLASS_KEEPERS);
        table.line("POST " + ours + "/{edition}/inscription", Circles.CLASS_KEEPERS);
        String enrolment = ours + "/inscriptions/{enrolment}";
        table.line("GET " + enrolment, Circles.CLASS_READERS);
        table.line("GET " + enrolment + "/attestation.pdf", Circles.CLASS_READERS);
        for (String act : List.of("rendus/{deliverable}", "bilan", "retrait")) {
            table.line("POST " + enrolment + "/" + act, Circles.CLASS_KEEPERS);
        }
        // The secret of the link is the key: who judges has no account.
        table.line("GET /jury/{place}/{secret}", Circles.EVERYONE);
        table.line("GET /jury/{place}/{secret}/{school}/{enrolment}", Circles.EVERYONE);
        table.line("POST /jury/{place}/{secret}/{school}/{enrolment}", Circles.EVERYONE);
        table.line("GET /actions/{edition}/galerie", Circles.EVERYONE);
    }
}
