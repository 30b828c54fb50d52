package coop.quitus.activity.internal;

import coop.quitus.activity.ActivityFinding;
import coop.quitus.activity.ActivityQuestion;
import coop.quitus.activity.ActivityReport;
import coop.quitus.activity.ActivityReportPaper;
import coop.quitus.activity.ActivityReports;
import coop.quitus.activity.ActivitySheet;
import coop.quitus.activity.ActivityVersion;
import coop.quitus.database.Tenancy;
import coop.quitus.document.PaperKind;
import coop.quitus.document.SealOrigin;
import coop.quitus.document.Seals;
import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Tells what a year was.
@Component
final class Telling implements ActivityReports, PaperKind {

    private static final String KIND = "activity-report";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Tenancy tenancy;
    private final Places places;
    private final AnswerBook book;
    private final Knowing knowing;
    private final Seals seals;

    Telling(Tenancy tenancy, Places places, AnswerBook book, Knowing knowing, Seals seals) {
        this.tenancy = tenancy;
        this.places = places;
        this.book = book;
        this.knowing = knowing;
        this.seals = seals;
    }

    @Override
    public ActivityReport of(CooperativeId cooperative, SchoolYear year) {
        ActivitySheet sheet = sheet(cooperative, year);
        return new ActivityReport(year, titles(sheet.missing()), digest(Sheets.content(sheet)));
    }

    private static List<String> titles(Collection<ActivityQuestion> questions) {
        return questions.stream().map(ActivityQuestion::title).toList();
    }

    @Override
    public ActivitySheet sheet(CooperativeId cooperative, SchoolYear year) {
        return tenancy.reading(
                cooperative,
                () -> Sheets.of(year, book.of(cooperative, year), house(cooperative, year)));
    }

    private Knowing.House house(CooperativeId cooperative, SchoolYear year) {
        return knowing.of(cooperative, year, Sheets.said(book.of(cooperative, year.previous())));
    }

    @Override
    public Outcome<ActivitySheet, ActivityFinding> keep(
            CooperativeId cooperative,
            SchoolYear year,
            int version,
            Map<String, String> answers,
            Actor by) {
        Typed typed = Typed.of(answers, year);
        if (!typed.findings().isEmpty()) {
            return Outcome.refused(typed.findings());
        }
        return tenancy.within(
                cooperative,
                () -> {
                    List<AnswerBook.Written> all = book.of(cooperative, year);
                    Knowing.House house = house(cooperative, year);
                    ActivitySheet now = Sheets.of(year, all, house);
                    Map<String, String> changed =
                            Sheets.changed(
                                    typed.answers(),
                                    Sheets.asSent(Sheets.of(year, upTo(all, version), house)));
                    Map<String, String> left = Sheets.changed(changed, Sheets.asSent(now));
                    if (left.isEmpty()) {
                        return Outcome.done(now);
                    }
                    Optional<ActivityFinding> faster = faster(all, version, left);
                    if (faster.isPresent()) {
                        return Outcome.refused(faster.get());
                    }
                    Cooperative which = places.cooperative(cooperative).orElseThrow();
                    if (!book.write(which, year, now.version() + 1, left, by)) {
                        // In the same instant: the page is read again, and says who it was.
                        return raced(book.of(cooperative, year), left);
                    }
                    return Outcome.done(Sheets.of(year, book.of(cooperative, year), house));
                });
    }

    private static List<AnswerBook.Written> upTo(List<AnswerBook.Written> all, int version) {
        return all.stream().filter(one -> one.version() <= version).toList();
    }

    /// Who answered the same questions since that version.
    private static Optional<ActivityFinding> faster(
            List<AnswerBook.Written> all, int version, Map<String, String> mine) {
        List<String> questions = questions(mine);
        return all.reversed().stream()
                .filter(one -> one.version() > version)
                .filter(one -> questions(one.answers()).stream().anyMatch(questions::contains))
                .findFirst()
                .map(one ->
                        new ActivityFinding.SomeoneAnswered(
                                titled(
                                        questions(one.answers()).stream()
                                                .filter(questions::contains)
                                                .toList()),
                                one.by(),
                                one.at()));
    }

    private static Outcome<ActivitySheet, ActivityFinding> raced(
            List<AnswerBook.Written> all, Map<String, String> mine) {
        AnswerBook.Written last = all.getLast();
        return Outcome.refused(
                new ActivityFinding.SomeoneAnswered(titled(questions(mine)), last.by(), last.at()));
    }

    private static List<String> questions(Map<String, String> answers) {
        return answers.keySet().stream().map(Typed::questionOf).distinct().toList();
    }

    private static List<String> titled(List<String> keys) {
        return titles(
                ActivityQuestion.all().stream()
                        .filter(question -> keys.contains(question.key()))
                        .toList());
    }

    @Override
    public List<ActivityVersion> history(CooperativeId cooperative, SchoolYear year) {
        return tenancy.reading(cooperative, () -> book.of(cooperative, year)).reversed().stream()
                .map(one ->
                        new ActivityVersion(
                                one.version(),
                                one.at(),
                                one.by(),
                                titled(questions(one.answers()))))
                .toList();
    }

    @Override
    public void write(
            CooperativeId cooperative, SchoolYear year, Dress dress, OutputStream out, Actor by)
            throws IOException {
        ActivitySheet sheet = sheet(cooperative, year);
        out.write(
                switch (dress) {
                    case JSON -> JSON.writeValueAsBytes(tree(sheet));
                    case PDF -> sealed(cooperative, sheet, by);
                });
    }

    private static Map<String, Object> tree(ActivitySheet sheet) {
        Map<String, Object> tree = Sheets.content(sheet);
        Map<String, String> from = new LinkedHashMap<>();
        ActivityQuestion.all().stream()
                .filter(question -> !sheet.answer(question.key()).from().isEmpty())
                .forEach(question -> from.put(question.key(), sheet.answer(question.key()).from()));
        tree.put("digest", digest(Sheets.content(sheet)));
        tree.put("known_from", from);
        tree.put("missing", sheet.missing().stream().map(ActivityQuestion::key).toList());
        tree.put("complete", sheet.missing().isEmpty());
        tree.put("version", sheet.version());
        tree.put("written_by", sheet.writtenBy());
        return tree;
    }

    private byte[] sealed(CooperativeId cooperative, ActivitySheet sheet, Actor by) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        Association association = places.association(which.association()).orElseThrow();
        var origin =
                new SealOrigin(
                        KIND,
                        sheet.year().toString(),
                        "Compte rendu d'activités " + sheet.year().inFrench(),
                        digest(which, association, sheet));
        return seals.seal(
                cooperative,
                origin,
                mark ->
                        new ActivityReportPaper(
                                sheet, which.name(), which.number(), association.name(), mark),
                by);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> digestNow(CooperativeId cooperative, String reference) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        Association association = places.association(which.association()).orElseThrow();
        var year = new SchoolYear(Integer.parseInt(reference));
        return Optional.of(digest(which, association, sheet(cooperative, year)));
    }

    /// What the paper says: the answers, under the names it bears.
    private static String digest(Cooperative which, Association association, ActivitySheet sheet) {
        Map<String, Object> said = Sheets.content(sheet);
        said.put("school", which.name());
        said.put("number", which.number());
        said.put("association", association.name());
        return digest(said);
    }

    private static String digest(Map<String, Object> said) {
        return Sha256.of(JSON.writeValueAsString(said));
    }
}
