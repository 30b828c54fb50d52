package coop.quitus.discharge.web;

import coop.quitus.discharge.Discharge;
import coop.quitus.discharge.Discharge.Part;
import coop.quitus.discharge.Discharge.Signature;
import coop.quitus.discharge.DischargeStanding;
import coop.quitus.discharge.Figures;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.verification.Verifications.Progress;
import coop.quitus.verification.Verifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A verifier's page: what one vouches for, the figures, three choices, and a name.
///
/// @param path of this page, secret included
/// @param session where the verification goes on
/// @param figures of what is offered, else of what was signed last; null when there is neither
/// @param obstacles what keeps the verifier from signing now
public record VerdictPage(
        Frame frame,
        String path,
        String session,
        SchoolYear year,
        Verifier verifier,
        DischargeStanding standing,
        @Nullable Figures figures,
        Progress progress,
        List<Sentence> obstacles,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public static final List<Choice> VERDICTS =
            List.of(
                    new Choice(
                            "GIVEN",
                            "Je donne quitus",
                            "Ce que j'ai regardé correspond à ce qui est écrit."),
                    new Choice(
                            "WITH_RESERVATIONS",
                            "Je donne quitus avec des réserves",
                            "Les comptes tiennent, mais quelque chose est à noter : je l'écris dessous."),
                    new Choice(
                            "REFUSED",
                            "Je refuse le quitus",
                            "Quelque chose ne va pas : j'écris quoi dessous. La coopérative devra y répondre."));

    public String text(String field) {
        return typed.getOrDefault(field, "");
    }

    /// What this verifier signed already, in the latest version.
    public Optional<Signature> mine() {
        return standing.latest().stream()
                .flatMap(discharge -> discharge.signatures().stream())
                .filter(one -> one.part() == Part.VERIFIER && one.signatory().equals(verifier.id()))
                .filter(one -> standing.offer().isEmpty() || standing.ofTheOffer().isPresent())
                .findFirst();
    }

    /// `Vous avez donné quitus`.
    public static String saidByYou(Signature mine) {
        return switch (mine.verdict()) {
            case GIVEN -> "Vous avez donné quitus";
            case WITH_RESERVATIONS -> "Vous avez donné quitus avec des réserves";
            case REFUSED -> "Vous avez refusé le quitus";
        };
    }

    public boolean maySign() {
        return obstacles.isEmpty()
                && standing.candidates().stream()
                        .anyMatch(one -> one.signatory().equals(verifier.id()));
    }

    /// The digest of what one signs, or signed.
    public String digest() {
        return standing.offer()
                .map(offer -> offer.digest())
                .or(() -> standing.latest().map(Discharge::digest))
                .orElse("");
    }

    public String shortDigest() {
        return digest().isEmpty() ? "" : digest().substring(0, 12);
    }
}
