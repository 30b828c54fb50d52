package coop.quitus.approval.web;

import coop.quitus.approval.Approval;
import coop.quitus.approval.ApprovalFinding;
import coop.quitus.approval.ApprovalSentences;
import coop.quitus.approval.Approvals;
import coop.quitus.approval.Proof;
import coop.quitus.approval.Proofs;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Ledger;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// *Qui a décidé ?* of one expense: read the walk, tie a decision, untie it.
@Controller
class DecisionController {

    private final Proofs proofs;
    private final Approvals approvals;
    private final Ledger.Decisions offers;
    private final Rights rights;

    DecisionController(Proofs proofs, Approvals approvals, Ledger.Decisions offers, Rights rights) {
        this.proofs = proofs;
        this.approvals = approvals;
        this.offers = offers;
        this.rights = rights;
    }

    @GetMapping(Here.PROOF)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String piece,
            Person reader) {
        return page(frame, cooperative, proof(cooperative, year, piece), reader, List.of());
    }

    @PostMapping(Here.PROOF)
    View approve(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String piece,
            @RequestParam UUID conseil,
            Person reader) {
        Proof proof = proof(cooperative, year, piece);
        return answered(
                frame,
                cooperative,
                proof,
                approvals.approve(cooperative, proof.entry().id(), conseil, reader.acting()),
                "La décision est rattachée à " + piece + ".",
                reader);
    }

    @PostMapping(Here.PROOF + "/retrait")
    View withdraw(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String piece,
            Person reader) {
        Proof proof = proof(cooperative, year, piece);
        return answered(
                frame,
                cooperative,
                proof,
                approvals.withdraw(cooperative, proof.entry().id(), reader.acting()),
                "La décision est détachée de " + piece + ". Le lien défait reste écrit.",
                reader);
    }

    private View answered(
            Frame frame,
            CooperativeId cooperative,
            Proof proof,
            Outcome<Approval, ApprovalFinding> outcome,
            String word,
            Person reader) {
        return switch (outcome) {
            case Outcome.Done<Approval, ApprovalFinding>(Approval _, List<ApprovalFinding> said) ->
                    SeeOther.page(
                                    Here.year(cooperative, proof.entry().year())
                                            + "/cahier/"
                                            + proof.entry().piece()
                                            + "/decision")
                            .saying(
                                    word
                                            + ApprovalSentences.of(said).stream()
                                                    .map(sentence -> " " + sentence.fact())
                                                    .collect(Collectors.joining()));
            case Outcome.Refused<Approval, ApprovalFinding>(List<ApprovalFinding> findings) ->
                    page(frame, cooperative, proof, reader, ApprovalSentences.of(findings))
                            .refused();
        };
    }

    private DecisionPage page(
            Frame frame,
            CooperativeId cooperative,
            Proof proof,
            Person reader,
            List<Sentence> sentences) {
        SchoolYear year = proof.entry().year();
        String path = Here.year(cooperative, year);
        String entry = path + "/cahier/" + proof.entry().piece();
        boolean keeps = rights.opens("POST", entry + "/decision", reader);
        return new DecisionPage(
                frame.titled("Qui a décidé ?"),
                cooperative,
                path,
                proof,
                keeps ? offers.offered(cooperative, year) : List.of(),
                rights.opens("GET", entry, reader),
                rights.opens(
                        "GET",
                        "/cooperatives/" + cooperative + "/justificatifs/" + proof.entry().hash(),
                        reader),
                keeps,
                sentences);
    }

    private Proof proof(CooperativeId cooperative, SchoolYear year, String piece) {
        return proofs.around(cooperative, year, piece)
                .orElseThrow(() -> new NotFound("no expense " + piece));
    }
}
