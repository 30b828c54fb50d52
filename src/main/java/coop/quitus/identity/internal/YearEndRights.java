package coop.quitus.identity.internal;

import static coop.quitus.identity.internal.Circles.ACTIVITY_TELLERS;
import static coop.quitus.identity.internal.Circles.ASSOCIATION_KEEPERS;
import static coop.quitus.identity.internal.Circles.ASSOCIATION_READERS;
import static coop.quitus.identity.internal.Circles.BOOK_KEEPERS;
import static coop.quitus.identity.internal.Circles.BOOK_READERS;
import static coop.quitus.identity.internal.Circles.CLASS_READERS;
import static coop.quitus.identity.internal.Circles.EVERYONE;
import static coop.quitus.identity.internal.Circles.MANDATED;
import static coop.quitus.identity.internal.Circles.MANDATE_GIVERS;
import static coop.quitus.identity.internal.Circles.MANDATE_HOLDERS;
import static coop.quitus.identity.internal.Circles.PROOF_READERS;
import static coop.quitus.identity.internal.Circles.REPORT_READERS;
import static coop.quitus.identity.internal.Circles.TEACHERS;

import java.util.List;

/// The lines of the table of rights for the rooms at the end of a year, from a request for money to
/// the hand-over of a mandate.
final class YearEndRights {

    private final RightsTable table;

    private YearEndRights(RightsTable table) {
        this.table = table;
    }

    static void open(RightsTable table) {
        var rights = new YearEndRights(table);
        rights.funding();
        rights.verification();
        rights.discharge();
        rights.activity();
        rights.closing();
        rights.handover();
    }

    private void funding() {
        String register = "/cooperatives/{cooperative}/exercices/{year}/subventions";
        String requests = register + "/demandes";
        String account = register + "/{code}/cerfa";
        String dossier = requests + "/{number}/dossier.pdf";
        for (String page : List.of(requests, requests + "/{number}", dossier)) {
            table.line("GET " + page, CLASS_READERS);
        }
        table.line("POST " + requests, BOOK_KEEPERS);
        table.line("GET " + requests + "/nouvelle", BOOK_KEEPERS);
        table.line("GET " + requests + "/{number}/texte", BOOK_KEEPERS);
        for (String act : List.of("texte", "engagement", "reponse")) {
            table.line("POST " + requests + "/{number}/" + act, BOOK_KEEPERS);
        }
        table.line("GET " + account, CLASS_READERS);
        table.line("GET " + account + "/feuillets.pdf", CLASS_READERS);
        table.line("GET " + account + "/feuillets-et-justificatifs.pdf", PROOF_READERS);
        table.line("GET " + account + "/reponses", BOOK_KEEPERS);
        table.line("POST " + account + "/reponses", BOOK_KEEPERS);
    }

    private void verification() {
        table.line("GET /associations/{association}/commission", ASSOCIATION_READERS);
        table.line("POST /associations/{association}/commission", ASSOCIATION_KEEPERS);
        String panel = "/cooperatives/{cooperative}/exercices/{year}/verification";
        table.line("GET " + panel, BOOK_READERS);
        table.line("GET " + panel + "/tirage.csv", BOOK_READERS);
        table.line("POST " + panel, BOOK_KEEPERS);
        table.line("POST " + panel + "/verificateurs/{verifier}/lien", BOOK_KEEPERS);
        table.line("POST " + panel + "/verificateurs/{verifier}/retrait", BOOK_KEEPERS);
        // The secret of the link is the key: who verifies has no account.
        String sitting = "/verification/{secret}";
        table.line("GET " + sitting, EVERYONE);
        table.line("POST " + sitting, EVERYONE);
        table.line("GET " + sitting + "/trouver", EVERYONE);
        table.line("GET " + sitting + "/fin", EVERYONE);
        for (String place : List.of("/pieces/{position}", "/caisse", "/releve")) {
            table.line("GET " + sitting + place, EVERYONE);
            table.line("POST " + sitting + place, EVERYONE);
        }
        table.line("GET " + sitting + "/pieces/{position}/images/{hash}", EVERYONE);
        table.line("GET " + sitting + "/pieces/{position}/images/{hash}/apercu", EVERYONE);
        table.line("GET /verification/sans-reseau.js", EVERYONE);
    }

    private void discharge() {
        String school = "/cooperatives/{cooperative}/exercices/{year}/quitus";
        table.line("GET " + school, REPORT_READERS);
        table.line("POST " + school, MANDATE_HOLDERS);
        table.line("POST " + school + "/engagement", MANDATE_HOLDERS);
        table.line("POST " + school + "/paraphe", TEACHERS);
        table.line("POST " + school + "/constat", BOOK_KEEPERS);
        table.line("GET " + school + "/formulaire.pdf", REPORT_READERS);
        table.line("GET " + school + "/versions/{version}/certificat.pdf", REPORT_READERS);
        // A verifier comes by a link: its secret is the key.
        String seat = "/verification/{secret}/quitus";
        table.line("GET " + seat, EVERYONE);
        table.line("POST " + seat, EVERYONE);
        table.line("GET " + seat + "/formulaire.pdf", EVERYONE);
        table.line("GET " + seat + "/versions/{version}/certificat.pdf", EVERYONE);
        for (String page : List.of("/papier", "/papier/{photograph}")) {
            table.line("GET " + school + page, BOOK_KEEPERS);
            table.line("POST " + school + page, BOOK_KEEPERS);
            table.line("GET " + seat + page, EVERYONE);
            table.line("POST " + seat + page, EVERYONE);
        }
    }

    private void activity() {
        String here = "/cooperatives/{cooperative}/exercices/{year}/activites";
        table.line("GET " + here, REPORT_READERS);
        table.line("POST " + here, ACTIVITY_TELLERS);
        table.line("GET " + here + ".pdf", REPORT_READERS);
    }

    private void closing() {
        String closing = "/cooperatives/{cooperative}/exercices/{year}/cloture";
        table.line("GET " + closing, REPORT_READERS);
        table.line("GET " + closing + "/compte-rendu.pdf", REPORT_READERS);
        table.line("GET " + closing + "/versions/{version}", REPORT_READERS);
        table.line("POST " + closing + "/offre", BOOK_KEEPERS);
        table.line("POST " + closing + "/retrait", BOOK_KEEPERS);
        table.line("POST " + closing + "/demande", BOOK_KEEPERS);
        table.line("POST " + closing + "/envoi", MANDATED);
        for (String decision :
                List.of("acceptation", "renvoi", "verrou", "agregation", "reouverture", "refus")) {
            table.line("POST " + closing + "/" + decision, ASSOCIATION_KEEPERS);
        }
        table.line("GET /associations/{association}/clotures", ASSOCIATION_READERS);
    }

    private void handover() {
        String here = "/cooperatives/{cooperative}/passation";
        table.line("GET " + here, MANDATE_GIVERS);
        table.line("POST " + here, MANDATE_GIVERS);
        table.line("POST " + here + "/{sitting}/dire", MANDATE_GIVERS);
        table.line("POST " + here + "/{sitting}/abandon", MANDATE_GIVERS);
        table.line("POST " + here + "/{sitting}/invitation", MANDATE_GIVERS);
        table.line("POST " + here + "/{sitting}/signature", MANDATE_GIVERS);
        table.line("GET " + here + "/{sitting}/proces-verbal.pdf", MANDATE_GIVERS);
        // Who takes over has no account yet; the link is the key.
        table.line("GET /passation/{place}/{secret}", EVERYONE);
        table.line("POST /passation/{place}/{secret}", EVERYONE);
        table.line("GET /associations/{association}/passations", ASSOCIATION_READERS);
        table.line("POST /associations/{association}/passations/accord", ASSOCIATION_KEEPERS);
        table.line(
                "POST /associations/{association}/passations/{place}/{sitting}",
                ASSOCIATION_KEEPERS);
    }
}
