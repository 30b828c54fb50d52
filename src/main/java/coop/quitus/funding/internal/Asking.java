package coop.quitus.funding.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.funding.Budget;
import coop.quitus.funding.FundingRequest;
import coop.quitus.funding.FundingRequest.Ending;
import coop.quitus.funding.RequestDraft;
import coop.quitus.funding.RequestFinding;
import coop.quitus.funding.RequestSentences;
import coop.quitus.funding.Requests;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.subsidy.PendingRequests;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.subsidy.Subsidy;
import coop.quitus.subsidy.SubsidyFinding;
import coop.quitus.subsidy.SubsidyTerms;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps the requests.
@Component
final class Asking implements Requests, PendingRequests {

    private final Tenancy tenancy;
    private final Places places;
    private final Subsidies subsidies;
    private final RequestTable table;
    private final YearBefore yearBefore;
    private final Presenting presenting;
    private final Clock clock;

    Asking(
            Tenancy tenancy,
            Places places,
            Subsidies subsidies,
            RequestTable table,
            YearBefore yearBefore,
            Presenting presenting,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.subsidies = subsidies;
        this.table = table;
        this.yearBefore = yearBefore;
        this.presenting = presenting;
        this.clock = clock;
    }

    @Override
    public Outcome<FundingRequest, RequestFinding> begin(
            CooperativeId cooperative, SchoolYear year, RequestDraft draft, Actor by) {
        List<RequestFinding> refusals = RequestChecks.refusals(draft);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return tenancy.within(
                cooperative,
                () -> {
                    Cooperative which = places.cooperative(cooperative).orElseThrow();
                    int number = table.takeThePen(which);
                    table.begin(which, number, year, by);
                    table.write(which, number, 1, draft, by);
                    return kept(cooperative, number);
                });
    }

    private Outcome<FundingRequest, RequestFinding> kept(CooperativeId cooperative, int number) {
        FundingRequest request = table.find(cooperative, number).orElseThrow();
        return Outcome.done(request, RequestChecks.remarks(request.draft()));
    }

    @Override
    public Outcome<FundingRequest, RequestFinding> rewrite(
            CooperativeId cooperative, int number, int version, RequestDraft draft, Actor by) {
        List<RequestFinding> refusals = RequestChecks.refusals(draft);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return waiting(
                cooperative,
                number,
                (which, known) -> {
                    if (known.version() != version) {
                        return Outcome.refused(new RequestFinding.Changed(known.version()));
                    }
                    table.write(which, number, version + 1, draft, by);
                    return kept(cooperative, number);
                });
    }

    /// Something done to a request that has no answer yet.
    private interface Act {
        Outcome<FundingRequest, RequestFinding> on(Cooperative which, FundingRequest known);
    }

    private Outcome<FundingRequest, RequestFinding> waiting(
            CooperativeId cooperative, int number, Act act) {
        return tenancy.within(
                cooperative,
                () -> {
                    Cooperative which = places.cooperative(cooperative).orElseThrow();
                    table.takeThePen(which);
                    Optional<FundingRequest> known = table.find(cooperative, number);
                    if (known.isEmpty()) {
                        return Outcome.refused(new RequestFinding.NoSuchRequest(number));
                    }
                    FundingRequest.@Nullable Answer answer = known.get().answer();
                    return answer == null
                            ? act.on(which, known.get())
                            : Outcome.refused(new RequestFinding.Answered(answer.ending()));
                });
    }

    @Override
    public Outcome<FundingRequest, RequestFinding> pledge(
            CooperativeId cooperative, int number, FundingRequest.Pledge pledge, Actor by) {
        var refusals = new ArrayList<RequestFinding>();
        if (pledge.by().isBlank()) {
            refusals.add(new RequestFinding.Missing("par", "le nom de qui le prend"));
        } else if (pledge.by().length() > 120) {
            refusals.add(new RequestFinding.TooLong("par", 120));
        }
        if (pledge.on().isAfter(LocalDate.now(clock))) {
            refusals.add(new RequestFinding.Future("le"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return waiting(
                cooperative,
                number,
                (which, known) -> {
                    FundingRequest.@Nullable Pledge taken = known.pledge();
                    if (taken != null) {
                        return Outcome.refused(new RequestFinding.Pledged(taken));
                    }
                    table.pledge(which, number, pledge, by);
                    return kept(cooperative, number);
                });
    }

    @Override
    public Outcome<FundingRequest, RequestFinding> close(
            CooperativeId cooperative, int number, FundingRequest.Answer answer, Actor by) {
        var refusals = new ArrayList<RequestFinding>();
        if (answer.on().isAfter(LocalDate.now(clock))) {
            refusals.add(new RequestFinding.Future("reponduLe"));
        }
        if (answer.words().length() > 200) {
            refusals.add(new RequestFinding.TooLong("mots", 200));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return waiting(
                cooperative,
                number,
                (which, known) -> {
                    if (answer.ending() == Ending.GRANTED) {
                        Outcome<Subsidy, SubsidyFinding> opened =
                                subsidies.open(
                                        cooperative, answer.code(), terms(known, answer), by);
                        if (opened
                                instanceof
                                Outcome.Refused<Subsidy, SubsidyFinding>(
                                        List<SubsidyFinding> causes)) {
                            return Outcome.refused(
                                    causes.stream()
                                            .<RequestFinding>map(
                                                    RequestFinding.RegisterRefuses::new)
                                            .toList());
                        }
                    }
                    table.answer(which, number, answer, by);
                    return Outcome.done(table.find(cooperative, number).orElseThrow());
                });
    }

    private static SubsidyTerms terms(FundingRequest request, FundingRequest.Answer answer) {
        RequestDraft draft = request.draft();
        FundingRequest.@Nullable Pledge pledge = request.pledge();
        return new SubsidyTerms(
                draft.kind(),
                draft.funder(),
                draft.purpose(),
                answer.granted(),
                true,
                answer.on(),
                answer.words(),
                "",
                pledge == null ? null : pledge.on(),
                null,
                null,
                Set.of(),
                "",
                List.of(),
                SubsidyTerms.usualDue(request.year()));
    }

    @Override
    public Optional<FundingRequest> request(CooperativeId cooperative, int number) {
        return tenancy.reading(cooperative, () -> table.find(cooperative, number));
    }

    @Override
    public List<FundingRequest> all(CooperativeId cooperative) {
        return tenancy.reading(cooperative, () -> table.all(cooperative));
    }

    @Override
    public Optional<FundingRequest> behind(CooperativeId cooperative, String code) {
        return all(cooperative).stream()
                .filter(request -> {
                    FundingRequest.@Nullable Answer answer = request.answer();
                    return answer != null && answer.code().equals(code);
                })
                .findFirst();
    }

    @Override
    public List<RequestFinding> lacks(RequestDraft draft, FundingRequest.@Nullable Pledge pledge) {
        return RequestChecks.lacks(draft, pledge);
    }

    @Override
    public List<Pending> pending(CooperativeId cooperative, SchoolYear year) {
        return all(cooperative).stream()
                .filter(request -> request.waits() && request.year().equals(year))
                .map(Asking::pending)
                .toList();
    }

    private static Pending pending(FundingRequest request) {
        return new Pending(
                "/cooperatives/"
                        + request.cooperative()
                        + "/exercices/"
                        + request.year().startsIn()
                        + "/subventions/demandes/"
                        + request.number(),
                request.draft().funder(),
                request.draft().purpose(),
                request.draft().asked(),
                RequestChecks.lacks(request.draft(), request.pledge()).stream()
                        .findFirst()
                        .map(lack -> RequestSentences.of(lack).fact())
                        .orElse(""));
    }

    @Override
    public Budget booksOf(CooperativeId cooperative, SchoolYear year) {
        return yearBefore.of(cooperative, year);
    }

    @Override
    public void dossier(FundingRequest request, OutputStream out, Actor by) throws IOException {
        if (!lacks(request.draft(), request.pledge()).isEmpty()) {
            throw new IllegalStateException("the request still lacks something");
        }
        out.write(presenting.sealed(request, by));
    }
}
