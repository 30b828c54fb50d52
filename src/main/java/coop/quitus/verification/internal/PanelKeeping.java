package coop.quitus.verification.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Letters;
import coop.quitus.identity.Secrets;
import coop.quitus.identity.SiteAddress;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Dates;
import coop.quitus.verification.Panel;
import coop.quitus.verification.PanelPolicies;
import coop.quitus.verification.PanelPolicy;
import coop.quitus.verification.Panels;
import coop.quitus.verification.VerificationFinding;
import coop.quitus.verification.Verifier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Keeps the panels, and makes their links.
@Component
final class PanelKeeping implements Panels {

    private static final Duration LIFE = Duration.ofDays(60);

    private final Tenancy tenancy;
    private final Places places;
    private final PanelPolicies policies;
    private final PanelTables tables;
    private final KnownHands hands;
    private final Letters letters;
    private final SiteAddress site;
    private final Clock clock;

    PanelKeeping(
            Tenancy tenancy,
            Places places,
            PanelPolicies policies,
            PanelTables tables,
            KnownHands hands,
            Letters letters,
            SiteAddress site,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.policies = policies;
        this.tables = tables;
        this.hands = hands;
        this.letters = letters;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public Panel of(CooperativeId cooperative, SchoolYear year) {
        PanelPolicy policy = policies.of(known(cooperative).association(), year);
        return tenancy.reading(
                cooperative,
                () -> {
                    List<Verifier> seated = tables.seated(cooperative, year);
                    return new Panel(
                            policy,
                            seated,
                            PanelRules.ofPanel(policy, seated, hands.of(cooperative, year)));
                });
    }

    @Override
    public Outcome<Verifier, VerificationFinding> name(
            CooperativeId cooperative,
            SchoolYear year,
            String name,
            Verifier.Quality quality,
            String email,
            Actor by) {
        Cooperative which = known(cooperative);
        String plainName = name.strip();
        String plainEmail = email.strip();
        return tenancy.within(
                cooperative,
                () -> {
                    List<VerificationFinding> findings =
                            PanelRules.ofNewcomer(
                                    plainName,
                                    plainEmail,
                                    tables.seated(cooperative, year),
                                    hands.of(cooperative, year));
                    return findings.isEmpty()
                            ? Outcome.done(
                                    tables.name(which, year, plainName, quality, plainEmail, by))
                            : Outcome.refused(findings);
                });
    }

    @Override
    public Outcome<Verifier, VerificationFinding> withdraw(
            CooperativeId cooperative, SchoolYear year, UUID verifier, Actor by) {
        Cooperative which = known(cooperative);
        return tenancy.within(
                cooperative,
                () ->
                        seated(cooperative, year, verifier)
                                .<Outcome<Verifier, VerificationFinding>>map(one -> {
                                    tables.withdraw(which, verifier, by);
                                    return Outcome.done(one);
                                })
                                .orElseGet(PanelKeeping::gone));
    }

    @Override
    public Outcome<String, VerificationFinding> invite(
            CooperativeId cooperative, SchoolYear year, UUID verifier, Actor by) {
        Cooperative which = known(cooperative);
        return tenancy.within(
                cooperative,
                () ->
                        seated(cooperative, year, verifier)
                                .<Outcome<String, VerificationFinding>>map(
                                        one -> Outcome.done(link(which, year, one, by)))
                                .orElseGet(PanelKeeping::gone));
    }

    private Optional<Verifier> seated(CooperativeId cooperative, SchoolYear year, UUID verifier) {
        return tables.seated(cooperative, year).stream()
                .filter(one -> one.id().equals(verifier))
                .findFirst();
    }

    private static <T> Outcome<T, VerificationFinding> gone() {
        return Outcome.refused(new VerificationFinding.NoLongerVerifies());
    }

    private String link(Cooperative cooperative, SchoolYear year, Verifier one, Actor by) {
        String secret = Secret.fresh(cooperative.id());
        Instant until = clock.instant().plus(LIFE);
        tables.link(cooperative, one.id(), Secrets.hash(secret), until, by);
        String address = site.of("/verification/" + secret);
        if (!one.email().isEmpty()) {
            letters.write(
                    one.email(),
                    "Vérifier les comptes "
                            + year.inFrench()
                            + " de « "
                            + cooperative.name()
                            + " »",
                    letter(cooperative, year, one, by, address, until));
        }
        return address;
    }

    private String letter(
            Cooperative cooperative,
            SchoolYear year,
            Verifier one,
            Actor by,
            String address,
            Instant until) {
        return """
        Bonjour %s,

        %s vous demande de vérifier les comptes %s de la coopérative « %s ».

        Le jour de la réunion à l'école, ouvrez ce lien sur une tablette ou un téléphone :
        %s

        Il est pour vous seulement, et sert jusqu'au %s. Il n'y a pas de compte à créer, et
        rien à savoir de la comptabilité. Comptez une demi-heure.

        À bientôt sur Quitus.
        """
                .formatted(
                        one.name(),
                        by.name(),
                        year.inFrench(),
                        cooperative.name(),
                        address,
                        Dates.longDay(LocalDate.ofInstant(until, clock.getZone())));
    }

    @Override
    public Optional<Seat> behind(String secret) {
        return Secret.cooperative(secret)
                .filter(cooperative -> places.cooperative(cooperative).isPresent())
                .flatMap(cooperative ->
                        tenancy.reading(
                                cooperative,
                                () -> tables.behind(cooperative, Secrets.hash(secret))));
    }

    private Cooperative known(CooperativeId cooperative) {
        return places.cooperative(cooperative).orElseThrow();
    }
}
