package coop.quitus.letter.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.document.PaperKind;
import coop.quitus.document.SealOrigin;
import coop.quitus.document.Seals;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Secrets;
import coop.quitus.identity.SiteAddress;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sha256;
import coop.quitus.letter.Letter;
import coop.quitus.letter.LetterFinding;
import coop.quitus.letter.PostedLetterPaper;
import coop.quitus.letter.SentLetter;
import coop.quitus.partner.Partner;
import coop.quitus.partner.Partners;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/// Sends signed letters: by e-mail through the house's outbox, or as a sealed paper.
@Component
final class Posting implements PaperKind {

    private static final String KIND = "class-letter";

    private final Tenancy tenancy;
    private final Desk desk;
    private final LetterTable table;
    private final StepTable steps;
    private final Partners partners;
    private final coop.quitus.identity.Letters outbox;
    private final SiteAddress site;
    private final Seals seals;

    Posting(
            Tenancy tenancy,
            Desk desk,
            LetterTable table,
            StepTable steps,
            Partners partners,
            coop.quitus.identity.Letters outbox,
            SiteAddress site,
            Seals seals) {
        this.tenancy = tenancy;
        this.desk = desk;
        this.table = table;
        this.steps = steps;
        this.partners = partners;
        this.outbox = outbox;
        this.site = site;
        this.seals = seals;
    }

    Outcome<SentLetter, LetterFinding> send(
            CooperativeId cooperative, UUID letter, boolean byEmail, Actor by) {
        var secret = new AtomicReference<>("");
        Outcome<Letter, LetterFinding> sent =
                desk.handle(
                        cooperative,
                        letter,
                        known -> refusals(cooperative, known, byEmail),
                        (school, known) -> secret.set(leave(school, known, byEmail, by)));
        return switch (sent) {
            case Outcome.Done<Letter, LetterFinding>(Letter gone, List<LetterFinding> remarks) -> {
                String link = Objects.requireNonNull(secret.get());
                yield Outcome.done(
                        new SentLetter(gone, link, address(cooperative, link), byEmail), remarks);
            }
            case Outcome.Refused<Letter, LetterFinding>(List<LetterFinding> findings) ->
                    Outcome.refused(findings);
        };
    }

    private List<LetterFinding> refusals(
            CooperativeId cooperative, Letter letter, boolean byEmail) {
        var refusals = new ArrayList<>(LetterChecks.ofSending(letter));
        Partner partner = partners.find(cooperative, letter.partner()).orElseThrow();
        if (byEmail && partner.email().isEmpty()) {
            refusals.add(new LetterFinding.NoEmail(partner.name()));
        }
        return refusals;
    }

    private String leave(Cooperative school, Letter letter, boolean byEmail, Actor by) {
        Partner partner = partners.find(school.id(), letter.partner()).orElseThrow();
        String secret = steps.send(school, letter.id(), byEmail ? partner.email() : "", by);
        if (byEmail) {
            outbox.write(
                    partner.email(),
                    letter.subject(),
                    """
                    %s

                    Signé pour l'école : %s (%s)

                    Pour lire et répondre en deux minutes, sans compte, par ce lien qui vaut un an :
                    %s
                    """
                            .formatted(
                                    letter.body(),
                                    letter.signedBy(),
                                    school.name(),
                                    address(school.id(), secret)));
        }
        copyTo(school, letter, partner);
        return secret;
    }

    /// A copy is to know, not to answer: it bears no link.
    private void copyTo(Cooperative school, Letter letter, Partner partner) {
        copyOf(school.id(), letter)
                .filter(copy -> !copy.email().isEmpty() && letter.sentAt() == null)
                .ifPresent(copy ->
                        outbox.write(
                                copy.email(),
                                "Copie : " + letter.subject(),
                                """
                                Copie, pour information, d'une lettre envoyée à %s.

                                %s

                                Signé pour l'école : %s (%s)
                                """
                                        .formatted(
                                                partner.name(),
                                                letter.body(),
                                                letter.signedBy(),
                                                school.name())));
    }

    private Optional<Partner> copyOf(CooperativeId cooperative, Letter letter) {
        return Optional.ofNullable(letter.copy()).flatMap(copy -> partners.find(cooperative, copy));
    }

    private String address(CooperativeId cooperative, String secret) {
        return site.of("/reponse/" + cooperative + "/" + secret);
    }

    byte[] paper(CooperativeId cooperative, UUID id, String secret, Actor by) {
        Cooperative school = desk.school(cooperative);
        Letter letter =
                tenancy.reading(cooperative, () -> table.behind(cooperative, secret))
                        .filter(known -> known.id().equals(id))
                        .orElseThrow(() -> new IllegalStateException("not a link of this letter"));
        Instant signedAt = tenancy.reading(cooperative, () -> steps.signedAt(cooperative, id));
        Partner partner = partners.find(cooperative, letter.partner()).orElseThrow();
        String hash = Secrets.hash(secret);
        int sending =
                tenancy.reading(cooperative, () -> steps.sending(cooperative, id, hash))
                        .orElseThrow();
        var origin =
                new SealOrigin(
                        KIND,
                        id + "/" + sending,
                        letter.subject(),
                        digest(letter, partner, sending));
        return seals.seal(
                cooperative,
                origin,
                mark ->
                        new PostedLetterPaper(
                                letter,
                                school,
                                partner,
                                Desk.from(school, letter.classCode()),
                                address(cooperative, secret),
                                signedAt,
                                mark),
                by);
    }

    /// What the paper says: once signed, nothing of it changes but the partner's own name.
    private static String digest(Letter letter, Partner partner, int sending) {
        return Sha256.of(
                String.join(
                        "\n",
                        letter.id().toString(),
                        String.valueOf(sending),
                        letter.subject(),
                        letter.body(),
                        letter.signedBy(),
                        partner.name()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> digestNow(CooperativeId cooperative, String reference) {
        String[] parts = reference.split("/", 2);
        return tenancy.reading(
                        cooperative, () -> table.find(cooperative, UUID.fromString(parts[0])))
                .flatMap(letter ->
                        partners.find(cooperative, letter.partner())
                                .map(partner ->
                                        digest(letter, partner, Integer.parseInt(parts[1]))));
    }
}
