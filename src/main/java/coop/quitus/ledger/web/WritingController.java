package coop.quitus.ledger.web;

import coop.quitus.database.OneReading;
import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Drafts;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
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

/// Writing in the books: what happened, in one's own words.
@Controller
class WritingController {

    private static final String NEW = Here.BOOK + "/nouvelle";

    private final Ledger ledger;
    private final Drafts drafts;
    private final Writing writing;
    private final Clock clock;

    WritingController(Ledger ledger, Drafts drafts, Writing writing, Clock clock) {
        this.ledger = ledger;
        this.drafts = drafts;
        this.writing = writing;
        this.clock = clock;
    }

    @GetMapping(NEW)
    View choose(
            Frame frame, @PathVariable CooperativeId cooperative, @PathVariable SchoolYear year) {
        return new IntentionsPage(
                frame.titled("Que s'est-il passé ?"),
                Here.book(cooperative, year),
                drafts.waiting(cooperative));
    }

    @OneReading
    @GetMapping(NEW + "/{intention}")
    View form(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String intention,
            @RequestParam Map<String, String> known) {
        Intention asked = asked(intention);
        return writing.page(
                sheet(frame, cooperative, year, asked),
                EntryForm.blank(asked, day(year)).knowing(known),
                false,
                List.of());
    }

    @PostMapping(NEW + "/{intention}")
    View write(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String intention,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable List<MultipartFile> justificatif,
            Person reader)
            throws IOException {
        Intention asked = asked(intention);
        Writing.Sheet sheet = sheet(frame, cooperative, year, asked);
        Writing.Kept kept =
                writing.keep(
                        cooperative,
                        EntryForm.sent(asked, sent),
                        justificatif == null ? List.of() : justificatif,
                        reader.acting());
        EntryForm form = kept.form();
        if ("garder".equals(sent.get("geste"))) {
            drafts.keep(cooperative, form.key(), form.fields(), reader.acting());
            return SeeOther.page(Here.book(cooperative, year) + "/nouvelle")
                    .saying("Le brouillon est gardé. Il n'est pas encore dans le cahier.");
        }
        var faults = new ArrayList<Sentence>(kept.sentences());
        faults.addAll(form.faults(year));
        if (!faults.isEmpty()) {
            return writing.page(sheet, form, false, faults).refused();
        }
        if (form.lacksAccount()) {
            List<AccountKey> likely = writing.likely(cooperative, year, form);
            return likely.isEmpty()
                    ? writing.page(sheet, form, false, List.of(noAccount())).refused()
                    : writing.proposing(sheet, form, likely).refused();
        }
        DraftEntry draft = form.toDraft();
        List<PostingFinding> findings = ledger.examine(cooperative, draft);
        boolean refused = findings.stream().anyMatch(it -> it.severity() == Severity.BLOCKS);
        if (!refused
                && !"oui".equals(sent.get("sur"))
                && findings.stream().anyMatch(Writing::stops)) {
            return writing.page(sheet, form, true, Writing.said(findings)).refused();
        }
        return posted(sheet, form, draft, reader);
    }

    private View posted(Writing.Sheet sheet, EntryForm form, DraftEntry draft, Person reader) {
        String book = Here.book(sheet.cooperative(), sheet.year());
        return switch (ledger.post(sheet.cooperative(), draft, reader.acting())) {
            case Outcome.Done<Entry, PostingFinding>(Entry entry, List<PostingFinding> remarks) -> {
                drafts.discard(sheet.cooperative(), form.key(), reader.acting());
                String back = form.text("retour");
                yield SeeOther.page(
                                back.startsWith(Here.year(sheet.cooperative(), sheet.year()) + "/")
                                        ? back
                                        : book)
                        .saying(
                                "C'est noté : " + entry.piece() + "." + Writing.remarks(remarks),
                                book + "/" + entry.piece() + "/contrepassation");
            }
            case Outcome.Refused<Entry, PostingFinding>(List<PostingFinding> findings) ->
                    writing.page(sheet, form, false, Writing.said(findings)).refused();
        };
    }

    @GetMapping(Here.BOOK + "/brouillons/{key}")
    View draft(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID key) {
        Drafts.Kept kept =
                drafts.find(cooperative, key).orElseThrow(() -> new NotFound("no draft " + key));
        Intention intention = asked(kept.fields().getOrDefault("intention", ""));
        return writing.page(
                sheet(frame, cooperative, year, intention),
                new EntryForm(intention, key, kept.fields()),
                false,
                List.of());
    }

    @PostMapping(Here.BOOK + "/brouillons/{key}/abandon")
    View discard(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID key,
            Person reader) {
        drafts.discard(cooperative, key, reader.acting());
        String book = Here.book(cooperative, year);
        return SeeOther.page(book + "/nouvelle")
                .saying("Le brouillon est jeté.", book + "/brouillons/" + key + "/reprise");
    }

    @PostMapping(Here.BOOK + "/brouillons/{key}/reprise")
    View takeBack(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID key,
            Person reader) {
        drafts.takeBack(cooperative, key, reader.acting());
        return SeeOther.page(Here.book(cooperative, year) + "/nouvelle")
                .saying("Le brouillon est revenu.");
    }

    private static Sentence noAccount() {
        return new Sentence(
                "Il manque le compte, et vos mots ne nous en disent pas assez.",
                "Choisissez-le dans la liste.",
                null,
                "compte",
                Severity.BLOCKS);
    }

    private static Writing.Sheet sheet(
            Frame frame, CooperativeId cooperative, SchoolYear year, Intention intention) {
        return new Writing.Sheet(
                frame.titled(intention.words()),
                cooperative,
                year,
                Here.book(cooperative, year) + "/nouvelle/" + intention.path(),
                "");
    }

    private static Intention asked(String path) {
        return Intention.at(path).orElseThrow(() -> new NotFound("no intention " + path));
    }

    /// Today, or the nearest day of the year.
    private LocalDate day(SchoolYear year) {
        LocalDate today = LocalDate.now(clock);
        return year.contains(today)
                ? today
                : today.isBefore(year.firstDay()) ? year.firstDay() : year.lastDay();
    }
}
