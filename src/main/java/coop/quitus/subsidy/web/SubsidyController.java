package coop.quitus.subsidy.web;

import coop.quitus.document.DocumentSentences;
import coop.quitus.document.Voucher;
import coop.quitus.document.VoucherFinding;
import coop.quitus.document.Vouchers;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryId;
import coop.quitus.ledger.EntryKind;
import coop.quitus.subsidy.Charges;
import coop.quitus.subsidy.EuroPath;
import coop.quitus.subsidy.EuroPaths;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.subsidy.Subsidy;
import coop.quitus.subsidy.SubsidyFinding;
import coop.quitus.subsidy.SubsidyMovement;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// One subsidy: follow its euros, say what it paid, file its papers.
@Controller
class SubsidyController {

    private final Subsidies subsidies;
    private final Charges charges;
    private final EuroPaths paths;
    private final Books books;
    private final Vouchers vouchers;
    private final Rights rights;
    private final Clock clock;

    SubsidyController(
            Subsidies subsidies,
            Charges charges,
            EuroPaths paths,
            Books books,
            Vouchers vouchers,
            Rights rights,
            Clock clock) {
        this.subsidies = subsidies;
        this.charges = charges;
        this.paths = paths;
        this.books = books;
        this.vouchers = vouchers;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(Here.FILE)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            Person reader) {
        return page(frame, cooperative, year, code, Map.of(), reader, List.of());
    }

    /// `pieces` holds numbers, `coche.UUID` the boxes that were ticked, `montant` a part of one.
    @PostMapping(Here.FILE + "/depenses")
    View charge(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new ChargeForm(sent);
        List<Charges.Part> parts =
                form.parts(piece -> books.byPiece(cooperative, year, piece).map(Entry::id));
        if (!form.faults().isEmpty()) {
            return page(frame, cooperative, year, code, sent, reader, form.faults()).refused();
        }
        return switch (charges.charge(cooperative, code, parts, reader.acting())) {
            case Outcome.Done<List<SubsidyMovement>, SubsidyFinding>(
                            List<SubsidyMovement> made,
                            List<SubsidyFinding> remarks) ->
                    done(cooperative, year, code, made, remarks);
            case Outcome.Refused<List<SubsidyMovement>, SubsidyFinding>(
                            List<SubsidyFinding> findings) ->
                    page(frame, cooperative, year, code, sent, reader, Here.said(findings))
                            .refused();
        };
    }

    @PostMapping(Here.FILE + "/versements")
    View receive(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @RequestParam UUID recette,
            Person reader) {
        return switch (charges.receive(
                cooperative,
                code,
                List.of(Charges.Part.whole(new EntryId(recette))),
                reader.acting())) {
            case Outcome.Done<List<SubsidyMovement>, SubsidyFinding>(
                            List<SubsidyMovement> made,
                            List<SubsidyFinding> remarks) ->
                    done(cooperative, year, code, made, remarks);
            case Outcome.Refused<List<SubsidyMovement>, SubsidyFinding>(
                            List<SubsidyFinding> findings) ->
                    page(frame, cooperative, year, code, Map.of(), reader, Here.said(findings))
                            .refused();
        };
    }

    private static View done(
            CooperativeId cooperative,
            SchoolYear year,
            String code,
            List<SubsidyMovement> made,
            List<SubsidyFinding> remarks) {
        String here = Here.file(cooperative, year, code);
        String tied =
                made.stream()
                        .map(SubsidyMovement::piece)
                        .distinct()
                        .collect(Collectors.joining(", "));
        String word = made.isEmpty() ? "Rien à rattacher." : "C'est rattaché : " + tied + ".";
        return made.size() == 1
                ? SeeOther.page(here)
                        .saying(
                                word + Here.remarks(remarks),
                                here + "/mouvements/" + made.getFirst().number() + "/retrait")
                : SeeOther.page(here).saying(word + Here.remarks(remarks));
    }

    @PostMapping(Here.FILE + "/mouvements/{number}/retrait")
    View withdraw(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @PathVariable long number,
            Person reader) {
        return switch (charges.withdraw(cooperative, number, reader.acting())) {
            case Outcome.Done<SubsidyMovement, SubsidyFinding> done ->
                    SeeOther.page(Here.file(cooperative, year, code))
                            .saying(done.value().piece() + " n'est plus rattachée à " + code + ".");
            case Outcome.Refused<SubsidyMovement, SubsidyFinding>(List<SubsidyFinding> findings) ->
                    page(frame, cooperative, year, code, Map.of(), reader, Here.said(findings))
                            .refused();
        };
    }

    @PostMapping(Here.FILE + "/lettres")
    View file(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @RequestParam Subsidy.LetterKind quoi,
            @RequestParam MultipartFile lettre,
            Person reader)
            throws IOException {
        String name = lettre.getOriginalFilename();
        List<Sentence> refusals =
                switch (vouchers.keep(
                        cooperative,
                        lettre.getInputStream(),
                        name == null ? "" : name,
                        reader.acting())) {
                    case Outcome.Done<Voucher, VoucherFinding> kept ->
                            filed(cooperative, code, kept.value().hash(), quoi, reader);
                    case Outcome.Refused<Voucher, VoucherFinding> refused ->
                            refused.findings().stream().map(DocumentSentences::of).toList();
                };
        return refusals.isEmpty()
                ? SeeOther.page(Here.file(cooperative, year, code))
                        .saying(quoi.inFrench() + " est dans le dossier.")
                : page(frame, cooperative, year, code, Map.of(), reader, refusals).refused();
    }

    private List<Sentence> filed(
            CooperativeId cooperative,
            String code,
            String hash,
            Subsidy.LetterKind kind,
            Person reader) {
        return switch (subsidies.file(cooperative, code, hash, kind, reader.acting())) {
            case Outcome.Done<Subsidy, SubsidyFinding> _ -> List.of();
            case Outcome.Refused<Subsidy, SubsidyFinding>(List<SubsidyFinding> findings) ->
                    Here.said(findings);
        };
    }

    private SubsidyPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            String code,
            Map<String, String> typed,
            Person reader,
            List<Sentence> sentences) {
        EuroPath euros =
                paths.follow(cooperative, code, year.lastDay())
                        .orElseThrow(() -> new NotFound("no subsidy " + code));
        String path = Here.year(cooperative, year);
        Set<EntryId> tied =
                subsidies.standings(cooperative, year.lastDay()).stream()
                        .flatMap(standing ->
                                Arrays.stream(SubsidyMovement.Side.values())
                                        .flatMap(side -> standing.counting(side).stream()))
                        .map(SubsidyMovement::entry)
                        .collect(Collectors.toSet());
        List<Entry> free =
                books.journal(cooperative, year).reversed().stream()
                        .filter(entry -> entry.stands() && !tied.contains(entry.id()))
                        .toList();
        return new SubsidyPage(
                frame.titled("La subvention " + code),
                cooperative,
                path,
                year,
                euros,
                ofKind(free, EntryKind.EXPENSE),
                ofKind(free, EntryKind.RECEIPT),
                papers(cooperative, euros.standing().subsidy()),
                rights.opens("POST", path + "/subventions/" + code + "/depenses", reader),
                rights.opens(
                        "GET",
                        path + "/subventions/" + code + "/emploi-et-justificatifs.pdf",
                        reader),
                LocalDate.now(clock),
                typed,
                Here.said(
                        subsidies.review(cooperative, year, year.lastDay()).stream()
                                .filter(finding -> finding.concerns(code))
                                .toList()),
                sentences);
    }

    private Map<String, Voucher> papers(CooperativeId cooperative, Subsidy file) {
        List<String> hashes = file.letters().stream().map(Subsidy.Letter::hash).toList();
        return vouchers.describe(cooperative, hashes).stream()
                .collect(Collectors.toMap(Voucher::hash, Function.identity()));
    }

    private static List<Entry> ofKind(List<Entry> entries, EntryKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }
}
