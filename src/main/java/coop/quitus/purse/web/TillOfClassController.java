package coop.quitus.purse.web;

import coop.quitus.document.DocumentSentences;
import coop.quitus.document.Voucher;
import coop.quitus.document.VoucherFinding;
import coop.quitus.document.Vouchers;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Ledger;
import coop.quitus.purse.ClassTill;
import coop.quitus.purse.ClassTills;
import coop.quitus.purse.PurseFinding;
import coop.quitus.purse.PurseSentences;
import coop.quitus.purse.TillMovement;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// The till of a class as its teacher sees it: confirm what the pupils told, or take it back.
@Controller
class TillOfClassController {

    private static final String TILL = Here.YEAR + "/classes/{code}/caisse";

    private final ClassTills tills;
    private final Books books;
    private final Vouchers vouchers;
    private final Ledger.Decisions decisions;
    private final Rights rights;
    private final Clock clock;

    TillOfClassController(
            ClassTills tills,
            Books books,
            Vouchers vouchers,
            Ledger.Decisions decisions,
            Rights rights,
            Clock clock) {
        this.tills = tills;
        this.books = books;
        this.vouchers = vouchers;
        this.decisions = decisions;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(TILL)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            Person reader) {
        return page(frame, cooperative, year, code, reader, "", Map.of(), List.of());
    }

    @PostMapping(TILL + "/{movement}/confirmation")
    View confirm(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @PathVariable UUID movement,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile justificatif,
            Person reader)
            throws IOException {
        var form = new SentForm(sent);
        var faults = new ArrayList<Sentence>();
        LocalDate day = form.day("date");
        List<String> hashes = kept(cooperative, justificatif, faults, reader.acting());
        faults.addAll(form.faults());
        String account = form.text("compte");
        faults.addAll(missing(form, account));
        if (!faults.isEmpty() || day == null) {
            return page(frame, cooperative, year, code, reader, movement.toString(), sent, faults)
                    .refused();
        }
        var confirmation =
                new ClassTills.Confirmation(
                        day, new AccountKey(account), hashes, form.text("conseil"));
        return switch (tills.confirm(cooperative, movement, confirmation, reader.acting())) {
            case Outcome.Done<Entry, PurseFinding>(Entry entry, List<PurseFinding> remarks) ->
                    SeeOther.page(here(cooperative, year, code))
                            .saying(
                                    "C'est dans le cahier : "
                                            + entry.piece()
                                            + "."
                                            + Here.remarks(remarks));
            case Outcome.Refused<Entry, PurseFinding>(List<PurseFinding> findings) ->
                    page(
                                    frame,
                                    cooperative,
                                    year,
                                    code,
                                    reader,
                                    movement.toString(),
                                    sent,
                                    PurseSentences.of(findings))
                            .refused();
        };
    }

    private static List<Sentence> missing(SentForm form, String account) {
        var missing = new ArrayList<Sentence>();
        if (!account.matches("(CHG|PRD)_[A-Z0-9_]{1,36}")) {
            missing.add(PurseSentences.of(new PurseFinding.Missing("compte", "le compte")));
        }
        if (form.text("date").isEmpty()) {
            missing.add(PurseSentences.of(new PurseFinding.Missing("date", "la date")));
        }
        return missing;
    }

    private List<String> kept(
            CooperativeId cooperative,
            @Nullable MultipartFile file,
            List<Sentence> faults,
            Actor by)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return List.of();
        }
        String name = file.getOriginalFilename();
        return switch (vouchers.keep(
                cooperative, file.getInputStream(), name == null ? "" : name, by)) {
            case Outcome.Done<Voucher, VoucherFinding> done -> List.of(done.value().hash());
            case Outcome.Refused<Voucher, VoucherFinding> refused -> {
                refused.findings().stream().map(DocumentSentences::of).forEach(faults::add);
                yield List.of();
            }
        };
    }

    @PostMapping(TILL + "/{movement}/retrait")
    View withdraw(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @PathVariable UUID movement,
            Person reader) {
        return switch (tills.withdraw(cooperative, movement, reader.acting())) {
            case Outcome.Done<TillMovement, PurseFinding> _ ->
                    SeeOther.page(here(cooperative, year, code))
                            .saying("Le mouvement est retiré. Rien n'est allé dans le cahier.");
            case Outcome.Refused<TillMovement, PurseFinding>(List<PurseFinding> findings) ->
                    page(
                                    frame,
                                    cooperative,
                                    year,
                                    code,
                                    reader,
                                    "",
                                    Map.of(),
                                    PurseSentences.of(findings))
                            .refused();
        };
    }

    private TillOfClassPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            String code,
            Person reader,
            String asked,
            Map<String, String> typed,
            List<Sentence> sentences) {
        ClassTill till =
                tills.of(cooperative, year, code)
                        .orElseThrow(() -> new NotFound("no class " + code));
        String here = here(cooperative, year, code);
        return new TillOfClassPage(
                frame.titled("La caisse des élèves, " + till.className()),
                Here.year(cooperative, year),
                here,
                till,
                tills.told(cooperative, year, code),
                books.chart(year),
                decisions.offered(cooperative, year),
                rights.opens("POST", here + "/" + new UUID(0, 0) + "/confirmation", reader),
                LocalDate.now(clock),
                asked,
                Map.copyOf(typed),
                sentences);
    }

    private static String here(CooperativeId cooperative, SchoolYear year, String code) {
        return Here.year(cooperative, year) + "/classes/" + code + "/caisse";
    }
}
