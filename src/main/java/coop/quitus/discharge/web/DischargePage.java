package coop.quitus.discharge.web;

import coop.quitus.discharge.Discharge;
import coop.quitus.discharge.Discharge.Part;
import coop.quitus.discharge.DischargeStanding;
import coop.quitus.discharge.Figures;
import coop.quitus.discharge.MandatePledge;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Dates;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The school's page of a discharge: who signed, who is awaited, what was said, whether it holds.
///
/// @param path of this page
/// @param figures of what is offered, else of what was signed last; null when there is neither
/// @param pledges the engagements of who holds a mandate, the latest first
public record DischargePage(
        Frame frame,
        CooperativeId cooperative,
        SchoolYear year,
        String path,
        DischargeStanding standing,
        @Nullable Figures figures,
        List<MandatePledge> pledges,
        Reader reader,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    /// Who reads, and what they may do here.
    ///
    /// @param brings whether they may bring a signed paper
    /// @param seesProofs whether photographs of papers open to them
    /// @param today the school year in which an engagement is taken now
    public record Reader(
            UUID person, String name, boolean brings, boolean seesProofs, SchoolYear today) {}

    public String text(String field) {
        return typed.getOrDefault(field, "");
    }

    private boolean mayAs(Part part) {
        return standing.candidates().stream()
                .anyMatch(one -> one.part() == part && one.signatory().equals(reader.person()));
    }

    public boolean maySign() {
        return mayAs(Part.MANDATE_HOLDER);
    }

    public boolean mayInitial() {
        return mayAs(Part.TEACHER);
    }

    /// Whether the reader took this year's engagement.
    public boolean pledged() {
        return pledges.stream()
                .anyMatch(one ->
                        one.person().equals(reader.person()) && one.year().equals(reader.today()));
    }

    public State state() {
        if (standing.voiding().isPresent()) {
            return State.WRONG;
        }
        if (standing.holds()) {
            return State.GOOD;
        }
        if (standing.offer().isPresent() && ended().isEmpty()) {
            return State.WAITING;
        }
        return wasRefused() ? State.WRONG : State.SILENT;
    }

    private Optional<Discharge> ended() {
        return standing.ofTheOffer().filter(one -> one.given() || one.refused());
    }

    private boolean wasRefused() {
        return standing.latest().filter(Discharge::refused).isPresent();
    }

    public String words() {
        if (standing.voiding().isPresent()) {
            return standing.latest().filter(Discharge::given).isPresent()
                    ? "Ce quitus ne vaut plus : les comptes ont changé depuis."
                    : "Ces signatures ne valent plus : les comptes ont changé depuis.";
        }
        return switch (state()) {
            case GOOD ->
                    standing.latest().filter(Discharge::reserved).isPresent()
                            ? "Quitus donné, avec des réserves."
                            : "Quitus donné.";
            case WAITING -> "Les comptes attendent des signatures.";
            case WRONG -> "Quitus refusé.";
            case SILENT -> "Aucun compte rendu n'attend de signature.";
        };
    }

    /// Why it is void, in one sentence.
    public String why(DischargeStanding.Voiding voiding) {
        return voiding.piece().isEmpty()
                ? "Les livres ne disent plus ce qui a été signé "
                        + Dates.moment(voiding.since())
                        + "."
                : "La pièce "
                        + voiding.piece()
                        + " a été écrite "
                        + Dates.moment(voiding.since())
                        + " par "
                        + voiding.by()
                        + ", après les signatures.";
    }

    public String digest() {
        return standing.offer()
                .map(offer -> offer.digest())
                .or(() -> standing.latest().map(Discharge::digest))
                .orElse("");
    }
}
