package coop.quitus.portal.internal;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.identity.Visitors;
import coop.quitus.job.Jobs;
import coop.quitus.job.Site;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Dates;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Framing;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What surrounds each page: where one is, who one is, and the doors that open from here.
@Component
final class Surroundings implements Framing {

    private static final Pattern IN_A_COOPERATIVE =
            Pattern.compile("/cooperatives/(\\d{1,18})(?:/exercices/(\\d{4}))?(?:/.*)?");
    private static final Pattern IN_AN_ASSOCIATION =
            Pattern.compile("/associations/(\\d{1,18})(?:/.*)?");
    private static final Pattern OF_A_JOB =
            Pattern.compile("/travaux/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/.*)?");
    private static final String IN_THE_FEDERATION = "/federation/";

    private final Places places;
    private final Mandates mandates;
    private final Rights rights;
    private final Visitors visitors;
    private final Jobs jobs;
    private final Clock clock;
    private final boolean demo;

    Surroundings(
            Places places,
            Mandates mandates,
            Rights rights,
            Visitors visitors,
            Jobs jobs,
            Clock clock,
            @Value("${quitus.demo:false}") boolean demo) {
        this.places = places;
        this.mandates = mandates;
        this.rights = rights;
        this.visitors = visitors;
        this.jobs = jobs;
        this.clock = clock;
        this.demo = demo;
    }

    @Override
    public Frame frame(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<Person> visitor = visitors.visitor();
        Where where = visitor.map(person -> where(path, person)).orElse(Where.NOWHERE);
        return new Frame(
                        "Quitus",
                        where.place(),
                        visitor.map(Person::name).orElse(null),
                        where.rail(),
                        "",
                        path,
                        demo,
                        "",
                        "")
                .practising(where.practice());
    }

    private record Where(String place, List<Frame.Link> rail, boolean practice) {
        static final Where NOWHERE = new Where("", List.of(), false);
    }

    private Where where(String path, Person person) {
        Matcher cooperative = IN_A_COOPERATIVE.matcher(path);
        if (cooperative.matches()) {
            var id = new CooperativeId(Long.parseLong(cooperative.group(1)));
            return inside(id, year(cooperative.group(2)), person);
        }
        Matcher association = IN_AN_ASSOCIATION.matcher(path);
        if (association.matches()) {
            return inside(new AssociationId(Long.parseLong(association.group(1))), person);
        }
        Matcher job = OF_A_JOB.matcher(path);
        if (job.matches()) {
            return jobs.find(UUID.fromString(job.group(1)))
                    .map(found -> at(found.site(), person))
                    .orElse(Where.NOWHERE);
        }
        return path.startsWith(IN_THE_FEDERATION) ? inTheFederation(person) : Where.NOWHERE;
    }

    private Where at(Site site, Person person) {
        return switch (site) {
            case Site.OfCooperative(CooperativeId id) -> inside(id, year(null), person);
            case Site.OfAssociation(AssociationId id) -> inside(id, person);
            case Site.OfFederation _ -> inTheFederation(person);
        };
    }

    /// A stranger is not told that it exists.
    private Where inside(CooperativeId id, SchoolYear year, Person person) {
        return rights.opens("GET", "/cooperatives/" + id, person)
                ? places.cooperative(id).map(one -> inside(one, year, person)).orElse(Where.NOWHERE)
                : Where.NOWHERE;
    }

    private Where inside(AssociationId id, Person person) {
        return rights.opens("GET", "/associations/" + id + "/cooperatives", person)
                ? places.association(id).map(one -> inside(one, person)).orElse(Where.NOWHERE)
                : Where.NOWHERE;
    }

    private SchoolYear year(@Nullable String said) {
        try {
            return said == null
                    ? SchoolYear.of(LocalDate.now(clock))
                    : new SchoolYear(Integer.parseInt(said));
        } catch (IllegalArgumentException notAYear) {
            return SchoolYear.of(LocalDate.now(clock));
        }
    }

    private Where inside(Cooperative cooperative, SchoolYear year, Person person) {
        String home = "/cooperatives/" + cooperative.id();
        String here = home + "/exercices/" + year.startsIn();
        var links =
                List.of(
                        new Frame.Link(home, "Accueil", "house"),
                        new Frame.Link(here + "/cahier", "Cahier", "book-open"),
                        new Frame.Link(here + "/banque", "Banque", "landmark"),
                        new Frame.Link(here + "/projets", "Projets", "sprout"),
                        new Frame.Link(here + "/conseils", "Conseils", "messages-square"),
                        new Frame.Link(here + "/classes", "Classes", "school"),
                        new Frame.Link(here + "/compte-rendu", "Compte rendu", "file-text"),
                        new Frame.Link(here + "/cloture", "Clôture", "list-checks"),
                        new Frame.Link(here + "/caisse", "Caisse", "coins"),
                        new Frame.Link(here + "/avances", "Avances", "hand-coins"),
                        new Frame.Link(here + "/remises", "Dépôts", "banknote"),
                        new Frame.Link(here + "/factures-recues", "Factures", "inbox"),
                        new Frame.Link(here + "/subventions", "Subventions", "receipt-euro"),
                        new Frame.Link(here + "/inventaire", "Inventaire", "archive"),
                        new Frame.Link(here + "/lettres", "Lettres", "mail"),
                        new Frame.Link(here + "/partenaires", "Partenaires", "handshake"),
                        new Frame.Link(here + "/actions", "Actions", "flower-2"),
                        new Frame.Link(
                                home + "/adhesion/" + year.startsIn(),
                                "Adhésion",
                                "heart-handshake"),
                        new Frame.Link(home + "/formations", "Formations", "book-open"),
                        new Frame.Link(home + "/ai-je-le-droit", "Ai-je le droit ?", "circle-help"),
                        new Frame.Link(home + "/personnes", "Personnes", "users"),
                        new Frame.Link(home + "/mandat", "Mandat", "shield-check"),
                        new Frame.Link(home + "/rappels", "Rappels", "mail"),
                        new Frame.Link(home + "/reglages", "Réglages", "settings"));
        return new Where(
                cooperative.name() + " · " + year.inFrench() + ending(cooperative),
                withElsewhere(open(links, person), person),
                cooperative.practice());
    }

    /// What became of a cooperative that has ended; every page of it says so.
    private String ending(Cooperative cooperative) {
        Cooperative.Closure closure = cooperative.closure();
        if (closure == null) {
            return "";
        }
        String day = Dates.longDay(closure.on());
        return Optional.ofNullable(closure.successor())
                .flatMap(places::identity)
                .map(one -> " · réunie à " + one.name() + " (" + one.number() + ") le " + day)
                .orElse(" · fermée le " + day);
    }

    private Where inside(Association association, Person person) {
        String home = "/associations/" + association.id();
        var links =
                List.of(
                        new Frame.Link(home + "/cooperatives", "Coopératives", "school"),
                        new Frame.Link(home + "/suivi", "Suivi", "eye"),
                        new Frame.Link(
                                home + "/adhesions/" + year(null).startsIn(),
                                "Adhésions",
                                "heart-handshake"),
                        new Frame.Link(home + "/mandats", "Mandats", "shield-check"),
                        new Frame.Link(
                                home + "/cotisations/" + year(null).startsIn(),
                                "Cotisations",
                                "banknote"),
                        new Frame.Link(home + "/clotures", "Comptes rendus", "list-checks"),
                        new Frame.Link(home + "/commissaire", "Commissaire", "scale"),
                        new Frame.Link(home + "/comptes", "Comptes", "file-text"),
                        new Frame.Link(home + "/assemblees", "Assemblées", "users"),
                        new Frame.Link(home + "/verifications", "Une sur dix", "sparkles"),
                        new Frame.Link(home + "/risques", "Signes", "eye"),
                        new Frame.Link(home + "/subventions", "Subventions", "receipt-euro"),
                        new Frame.Link(home + "/actions", "Actions", "flower-2"),
                        new Frame.Link(home + "/kits", "Kits", "sprout"),
                        new Frame.Link(home + "/formations", "Formations", "book-open"),
                        new Frame.Link(home + "/annuaire", "Annuaire", "handshake"),
                        new Frame.Link(home + "/travaux", "Travaux", "history"),
                        new Frame.Link(home + "/ai-je-le-droit", "Ai-je le droit ?", "circle-help"),
                        new Frame.Link(home + "/regles-locales", "Règles locales", "scale"),
                        new Frame.Link(home + "/reorganisations", "Réorganisations", "school"),
                        new Frame.Link(home + "/personnes", "Personnes", "users"),
                        new Frame.Link(home + "/reglages", "Réglages", "settings"));
        return new Where(association.name(), withElsewhere(open(links, person), person), false);
    }

    private Where inTheFederation(Person person) {
        var links =
                List.of(
                        new Frame.Link("/federation/chiffres", "Chiffres", "map"),
                        new Frame.Link(
                                "/federation/comptes/" + year(null).previous().startsIn(),
                                "Comptes",
                                "file-text"),
                        new Frame.Link("/federation/versions", "Versions", "scale"),
                        new Frame.Link("/federation/travaux", "Travaux", "history"));
        List<Frame.Link> open = open(links, person);
        return open.isEmpty()
                ? Where.NOWHERE
                : new Where("Fédération", withElsewhere(open, person), false);
    }

    private List<Frame.Link> open(List<Frame.Link> links, Person person) {
        return links.stream().filter(link -> rights.opens("GET", link.href(), person)).toList();
    }

    /// Who belongs to several places finds the way to the others.
    private List<Frame.Link> withElsewhere(List<Frame.Link> links, Person person) {
        long elsewhere =
                mandates.of(person.id()).stream()
                        .map(mandate -> mandate.place())
                        .distinct()
                        .count();
        if (elsewhere < 2 && !links.isEmpty() && links.getFirst().href().startsWith("/coop")) {
            return links;
        }
        var all = new ArrayList<>(links);
        all.add(new Frame.Link("/lieux", "Mes lieux", "map"));
        return all;
    }
}
