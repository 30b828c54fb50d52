package coop.quitus.identity.internal;

import static coop.quitus.identity.internal.Circles.ADMINISTRATOR;
import static coop.quitus.identity.internal.Circles.ASSOCIATION_EXAMINERS;
import static coop.quitus.identity.internal.Circles.ASSOCIATION_KEEPERS;
import static coop.quitus.identity.internal.Circles.ASSOCIATION_READERS;
import static coop.quitus.identity.internal.Circles.BOOK_KEEPERS;
import static coop.quitus.identity.internal.Circles.BOOK_READERS;
import static coop.quitus.identity.internal.Circles.CLASS_READERS;
import static coop.quitus.identity.internal.Circles.EVERYONE;
import static coop.quitus.identity.internal.Circles.IN_THE_DEMO;
import static coop.quitus.identity.internal.Circles.IN_THE_WORKSHOP;
import static coop.quitus.identity.internal.Circles.KNOWN;
import static coop.quitus.identity.internal.Circles.MANDATE_GIVERS;
import static coop.quitus.identity.internal.Circles.MANDATE_READERS;
import static coop.quitus.identity.internal.Circles.PROOF_READERS;
import static coop.quitus.identity.internal.Circles.REPORT_READERS;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The one table of rights: every door of the house and who may open it (ADR 0009). It follows the
/// matrix of the domain, section 8. A page without a line here stays shut, and a test says so.
///
/// The rooms at the end of a year have their lines in [YearEndRights], those of the cooperative's
/// life in [LivingRights]. One method per room, so that rooms built side by side do not meet on the
/// same line.
final class RightsTable {

    private final Map<String, Who> lines = new LinkedHashMap<>();

    RightsTable() {
        ui();
        identity();
        federation();
        document();
        ledger();
        treasury();
        cash();
        cashbook();
        subsidy();
        report();
        YearEndRights.open(this);
        LivingRights.open(this);
        portal();
    }

    private void ui() {
        line("GET /preferences", EVERYONE);
        line("POST /preferences", EVERYONE);
        line("* /error", EVERYONE);
        line("GET /atelier", IN_THE_WORKSHOP);
        line("GET /atelier/eleves", IN_THE_WORKSHOP);
    }

    private void identity() {
        line("GET /connexion", EVERYONE);
        line("POST /connexion", EVERYONE);
        line("POST /connexion/appareil/question", EVERYONE);
        line("POST /connexion/appareil", EVERYONE);
        line("POST /deconnexion", EVERYONE);
        line("GET /mot-de-passe-oublie", EVERYONE);
        line("POST /mot-de-passe-oublie", EVERYONE);
        line("GET /acces/{secret}", EVERYONE);
        line("POST /acces/{secret}", EVERYONE);
        line("GET /mes-acces", KNOWN);
        line("POST /mes-acces/mot-de-passe", KNOWN);
        line("POST /mes-acces/appareils/{session}/fermeture", KNOWN);
        line("POST /mes-acces/cles/question", KNOWN);
        line("POST /mes-acces/cles", KNOWN);
        line("POST /mes-acces/cles/{key}/oubli", KNOWN);
        line("GET /administration/courrier", ADMINISTRATOR);
        line("POST /administration/courrier/{letter}/remise", ADMINISTRATOR);
        line("GET /demo", IN_THE_DEMO);
        line("POST /demo", IN_THE_DEMO);
    }

    private void federation() {
        line("GET /premiers-pas", EVERYONE);
        line("POST /premiers-pas", EVERYONE);
        line("GET /cooperatives/{cooperative}/personnes", MANDATE_READERS);
        line("POST /cooperatives/{cooperative}/personnes", MANDATE_GIVERS);
        line("POST /cooperatives/{cooperative}/mandats/{mandate}/fin", MANDATE_GIVERS);
        line("GET /cooperatives/{cooperative}/classes", KNOWN);
        line("POST /cooperatives/{cooperative}/classes", BOOK_KEEPERS);
        line("GET /cooperatives/{cooperative}/reglages", PROOF_READERS);
        line("POST /cooperatives/{cooperative}/reglages", BOOK_KEEPERS);
        line("POST /cooperatives/{cooperative}/comptes-bancaires", BOOK_KEEPERS);
        line("POST /cooperatives/{cooperative}/comptes-bancaires/{account}/retrait", BOOK_KEEPERS);
        line("GET /associations/{association}/cooperatives", ASSOCIATION_READERS);
        line("GET /associations/{association}/cooperatives/nouvelle", ASSOCIATION_KEEPERS);
        line("POST /associations/{association}/cooperatives", ASSOCIATION_KEEPERS);
        line("GET /associations/{association}/personnes", ASSOCIATION_READERS);
        line("POST /associations/{association}/personnes", ASSOCIATION_KEEPERS);
        line("POST /associations/{association}/mandats/{mandate}/fin", ASSOCIATION_KEEPERS);
        line("GET /associations/{association}/reglages", ASSOCIATION_READERS);
        line("POST /associations/{association}/reglages", ASSOCIATION_KEEPERS);
    }

    private void document() {
        // Whoever holds the paper may ask whether it is current; its code is the proof.
        line("GET /documents/{place}/{code}", EVERYONE);
        line("GET /cooperatives/{cooperative}/justificatifs/{hash}", PROOF_READERS);
        line("GET /cooperatives/{cooperative}/justificatifs/{hash}/apercu", PROOF_READERS);
    }

    private void ledger() {
        String year = "/cooperatives/{cooperative}/exercices/{year}";
        String entry = year + "/cahier/{piece}";
        line("GET " + year + "/cahier", BOOK_READERS);
        line("GET " + year + "/comptes", BOOK_READERS);
        line("GET " + year + "/ouverture", BOOK_KEEPERS);
        line("POST " + year + "/ouverture", BOOK_KEEPERS);
        line("GET " + year + "/balance", BOOK_READERS);
        line("GET " + entry, BOOK_READERS);
        line("GET " + year + "/cahier/etiquettes", BOOK_KEEPERS);
        line("GET " + year + "/cahier/etiquettes.pdf", BOOK_KEEPERS);
        line("GET " + year + "/cahier/grille", BOOK_KEEPERS);
        line("POST " + year + "/cahier/grille", BOOK_KEEPERS);
        line("GET " + year + "/cahier/nouvelle", BOOK_KEEPERS);
        line("GET " + year + "/cahier/nouvelle/{intention}", BOOK_KEEPERS);
        line("POST " + year + "/cahier/nouvelle/{intention}", BOOK_KEEPERS);
        line("GET " + year + "/cahier/brouillons/{key}", BOOK_KEEPERS);
        line("POST " + year + "/cahier/brouillons/{key}/abandon", BOOK_KEEPERS);
        line("POST " + year + "/cahier/brouillons/{key}/reprise", BOOK_KEEPERS);
        line("POST " + entry + "/contrepassation", BOOK_KEEPERS);
        line("POST " + entry + "/justificatifs", BOOK_KEEPERS);
        line("GET " + entry + "/correction", BOOK_KEEPERS);
        line("POST " + entry + "/correction", BOOK_KEEPERS);
    }

    private void treasury() {
        line("GET /cooperatives/{cooperative}/exercices/{year}/banque", PROOF_READERS);
        line("GET /cooperatives/{cooperative}/exercices/{year}/banque/etat", PROOF_READERS);
        line("POST /cooperatives/{cooperative}/exercices/{year}/banque/releves", BOOK_KEEPERS);
        String silence = "/cooperatives/{cooperative}/exercices/{year}/banque/silence";
        line("POST " + silence, BOOK_KEEPERS);
        line("POST " + silence + "/annulation", BOOK_KEEPERS);
        String file = "/cooperatives/{cooperative}/exercices/{year}/banque/releves/{file}";
        line("GET " + file, BOOK_KEEPERS);
        line("POST " + file, BOOK_KEEPERS);
        line("GET " + file + "/apercu", BOOK_KEEPERS);
        String line = "/cooperatives/{cooperative}/exercices/{year}/banque/lignes/{line}/ecriture";
        line("GET " + line, BOOK_KEEPERS);
        line("POST " + line, BOOK_KEEPERS);
        String matching = "/cooperatives/{cooperative}/exercices/{year}/banque/rapprochement";
        line("GET " + matching, PROOF_READERS);
        line("POST " + matching, BOOK_KEEPERS);
        line("POST " + matching + "/surs", BOOK_KEEPERS);
        line("POST " + matching + "/{match}/annulation", BOOK_KEEPERS);
    }

    private void cash() {
        String year = "/cooperatives/{cooperative}/exercices/{year}";
        line("GET " + year + "/caisse", PROOF_READERS);
        line("GET " + year + "/caisse/comptage", BOOK_KEEPERS);
        line("POST " + year + "/caisse/comptage", BOOK_KEEPERS);
        line("GET " + year + "/avances", CLASS_READERS);
        line("POST " + year + "/avances", BOOK_KEEPERS);
        line("GET " + year + "/avances/{piece}/fiche", CLASS_READERS);
        // Who wrote a cheque is seen by the treasurer alone.
        line("GET " + year + "/remises", BOOK_KEEPERS);
        line("POST " + year + "/remises", BOOK_KEEPERS);
        line("GET " + year + "/remises/especes", BOOK_KEEPERS);
        line("POST " + year + "/remises/especes", BOOK_KEEPERS);
        line("GET " + year + "/remises/{number}/bordereau", BOOK_KEEPERS);
        line("GET " + year + "/inventaire", BOOK_READERS);
        line("POST " + year + "/inventaire", BOOK_KEEPERS);
        line("POST " + year + "/inventaire/sortie", BOOK_KEEPERS);
    }

    private void cashbook() {
        String bring = "/cooperatives/{cooperative}/exercices/{year}/reprise";
        for (String page : List.of(bring, bring + "/{file}", bring + "/{file}/colonnes")) {
            line("GET " + page, BOOK_KEEPERS);
            line("POST " + page, BOOK_KEEPERS);
        }
    }

    private void subsidy() {
        String register = "/cooperatives/{cooperative}/exercices/{year}/subventions";
        String file = register + "/{code}";
        for (String page : List.of(register, register + "/pieces/{piece}", file)) {
            line("GET " + page, CLASS_READERS);
        }
        line("POST " + register, BOOK_KEEPERS);
        line("GET " + register + "/nouvelle", BOOK_KEEPERS);
        line("GET " + file + "/dossier", BOOK_KEEPERS);
        String withdrawal = "mouvements/{number}/retrait";
        for (String act : List.of("dossier", "depenses", "versements", "lettres", withdrawal)) {
            line("POST " + file + "/" + act, BOOK_KEEPERS);
        }
        line("GET " + file + "/emploi.pdf", CLASS_READERS);
        line("GET " + file + "/emploi-et-justificatifs.pdf", PROOF_READERS);
        line("GET /associations/{association}/subventions", ASSOCIATION_EXAMINERS);
    }

    private void report() {
        line("GET /cooperatives/{cooperative}/exercices/{year}/compte-rendu", REPORT_READERS);
        line("GET /cooperatives/{cooperative}/exercices/{year}/compte-rendu/fichier", BOOK_READERS);
        line("GET /cooperatives/{cooperative}/exercices/{year}/fec", BOOK_READERS);
        line("GET /cooperatives/{cooperative}/exercices/{year}/hledger", BOOK_READERS);
    }

    private void portal() {
        line("GET /", EVERYONE);
        line("GET /lieux", KNOWN);
        line("GET /cooperatives/{cooperative}/echeances", PROOF_READERS);
        line("GET /entrainement", BOOK_KEEPERS);
        line("POST /entrainement", BOOK_KEEPERS);
        line("GET /entrainement/visite", BOOK_KEEPERS);
        line("GET /entrainement/releve.ofx", BOOK_KEEPERS);
        line("GET /entrainement/facture.pdf", BOOK_KEEPERS);
        line("GET /cooperatives/{cooperative}", KNOWN);
        line("GET /cooperatives/{cooperative}/exercices/{year}", KNOWN);
        line("GET /regles", EVERYONE);
        line("GET /regles/{id}", EVERYONE);
    }

    void line(String route, Who who) {
        if (lines.put(route, who) != null) {
            throw new IllegalStateException("two lines for " + route);
        }
    }

    /// Every line, by route: `GET /cooperatives/{cooperative}/cahier`.
    Map<String, Who> lines() {
        return Collections.unmodifiableMap(lines);
    }

    /// Who may open a route; `HEAD` reads like `GET`.
    Optional<Who> of(String method, String pattern) {
        String verb = "HEAD".equals(method) ? "GET" : method;
        return Optional.ofNullable(lines.get(verb + " " + pattern))
                .or(() -> Optional.ofNullable(lines.get("* " + pattern)));
    }
}
