package coop.quitus.sampling.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.document.PaperKind;
import coop.quitus.document.Papers;
import coop.quitus.document.SealOrigin;
import coop.quitus.document.Seals;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Till;
import coop.quitus.sampling.Coverage;
import coop.quitus.sampling.CoverageListPaper;
import coop.quitus.sampling.Visit;
import coop.quitus.sampling.VisitConclusion;
import coop.quitus.sampling.VisitReportPaper;
import coop.quitus.sampling.WorksheetPaper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Draws the papers of draws and visits: the worksheet, the sealed report, the auditor's list.
@Component
final class VisitPapers implements PaperKind {

    private static final String KIND = "visit-report";

    private final Tenancy tenancy;
    private final Headquarters headquarters;
    private final DrawTable draws;
    private final VisitTable visits;
    private final Books books;
    private final Papers papers;
    private final Seals seals;
    private final Clock clock;

    VisitPapers(
            Tenancy tenancy,
            Headquarters headquarters,
            DrawTable draws,
            VisitTable visits,
            Books books,
            Papers papers,
            Seals seals,
            Clock clock) {
        this.tenancy = tenancy;
        this.headquarters = headquarters;
        this.draws = draws;
        this.visits = visits;
        this.books = books;
        this.papers = papers;
        this.seals = seals;
        this.clock = clock;
    }

    byte[] worksheet(Cooperative where, Visit visit) {
        LocalDate today = LocalDate.now(clock);
        LocalDate evening = today.isAfter(visit.year().lastDay()) ? visit.year().lastDay() : today;
        return papers.pdf(
                new WorksheetPaper(
                        headquarters.association(where.association()).name(),
                        where.name(),
                        where.number(),
                        visit,
                        evening,
                        new java.util.TreeMap<>(
                                books.tillsOn(where.id(), visit.year(), evening).entrySet().stream()
                                        .collect(
                                                java.util.stream.Collectors.toMap(
                                                        one -> name(one.getKey()),
                                                        one -> one.getValue())))));
    }

    private static String name(Till till) {
        String code = till.classCode().isEmpty() ? "" : " " + till.classCode();
        return switch (till.account().value()) {
            case "TRE_CASH" -> "Caisse" + code;
            case "TRE_ADV" -> "Avance" + code;
            case "TRE_CCP" -> "Compte postal" + code;
            default -> "Banque" + code;
        };
    }

    byte[] report(Cooperative where, Visit visit, Actor by) {
        VisitConclusion end = Objects.requireNonNull(visit.conclusion());
        var origin =
                new SealOrigin(
                        KIND,
                        visit.year().toString(),
                        "Rapport de vérification approfondie " + visit.year().inFrench(),
                        end.digest());
        String association = headquarters.association(where.association()).name();
        return seals.seal(
                where.id(),
                origin,
                mark ->
                        new VisitReportPaper(
                                association, where.name(), where.number(), visit, end, mark),
                by);
    }

    Optional<byte[]> list(AssociationId association, SchoolYear year, Coverage coverage) {
        CooperativeId home = headquarters.of(association).id();
        return tenancy.reading(
                        home,
                        () ->
                                draws.announcement(home, year)
                                        .flatMap(said ->
                                                draws.made(home, year)
                                                        .map(made ->
                                                                new CoverageListPaper(
                                                                        headquarters
                                                                                .association(
                                                                                        association)
                                                                                .name(),
                                                                        said,
                                                                        made,
                                                                        coverage))))
                .map(papers::pdf);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> digestNow(CooperativeId cooperative, String reference) {
        return tenancy.reading(
                cooperative,
                () ->
                        visits.find(cooperative, new SchoolYear(Integer.parseInt(reference)))
                                .flatMap(visit -> Optional.ofNullable(visit.conclusion()))
                                .map(VisitConclusion::digest));
    }
}
