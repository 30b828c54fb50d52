package coop.quitus.consolidation.internal;

import coop.quitus.consolidation.Adjustment;
import coop.quitus.consolidation.Adjustments;
import coop.quitus.consolidation.AnnualAccounts;
import coop.quitus.consolidation.AnnualAccountsPaper;
import coop.quitus.consolidation.ConsolidationFinding;
import coop.quitus.consolidation.YearAccounts;
import coop.quitus.database.Tenancy;
import coop.quitus.document.PaperKind;
import coop.quitus.document.SealOrigin;
import coop.quitus.document.Seals;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sha256;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ui.Dates;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws the accounts of a year, and keeps them word for word when they are approved.
@Component
final class Approving implements YearAccounts, PaperKind {

    private static final String KIND = "annual-accounts";

    private final Positions positions;
    private final Noting noting;
    private final Adjustments adjustments;
    private final ApprovalTable approvals;
    private final SectionTable sections;
    private final Dressing dressing;
    private final Seals seals;
    private final Places places;
    private final Tenancy tenancy;
    private final Clock clock;

    Approving(
            Positions positions,
            Noting noting,
            Adjustments adjustments,
            ApprovalTable approvals,
            SectionTable sections,
            Dressing dressing,
            Seals seals,
            Places places,
            Tenancy tenancy,
            Clock clock) {
        this.positions = positions;
        this.noting = noting;
        this.adjustments = adjustments;
        this.approvals = approvals;
        this.sections = sections;
        this.dressing = dressing;
        this.seals = seals;
        this.places = places;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Override
    public AnnualAccounts draft(AssociationId association, SchoolYear year) {
        return draw(
                places.association(association).orElseThrow().name(),
                association,
                year,
                year.lastDay(),
                noting.of(association, year));
    }

    @Override
    public AnnualAccounts nation(SchoolYear year, LocalDate on) {
        return draw("Fédération nationale", null, year, on, noting.ofNation(year, on));
    }

    private AnnualAccounts draw(
            String name,
            @Nullable AssociationId association,
            SchoolYear year,
            LocalDate on,
            List<AnnualAccounts.Table> notes) {
        SchoolYear before = year.previous();
        Composing composed =
                Composing.of(
                        year,
                        positions.of(association, year, on),
                        positions.of(association, before, before.lastDay()));
        return new AnnualAccounts(
                name,
                year,
                on,
                composed.result(),
                composed.assets(),
                composed.liabilities(),
                composed.statements(),
                notes);
    }

    @Override
    public Optional<Approval> approval(AssociationId association, SchoolYear year) {
        CooperativeId own = places.headquarters(association).id();
        return tenancy.reading(own, () -> approvals.last(own, year));
    }

    @Override
    public Outcome<Approval, ConsolidationFinding> approve(
            AssociationId association, SchoolYear year, Actor by) {
        var findings = new ArrayList<ConsolidationFinding>();
        if (!LocalDate.now(clock).isAfter(year.lastDay())) {
            findings.add(new ConsolidationFinding.NotOver(year.lastDay()));
        }
        int waiting =
                (int)
                        adjustments.of(association, year).stream()
                                .filter(one -> one.state() == Adjustment.State.PROPOSED)
                                .count();
        if (waiting > 0) {
            findings.add(new ConsolidationFinding.ProposalsLeft(waiting));
        }
        String content = Frozen.text(draft(association, year));
        String digest = Sha256.of(content);
        if (approval(association, year).map(Approval::digest).equals(Optional.of(digest))) {
            findings.add(new ConsolidationFinding.AlreadyApproved());
        }
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        Cooperative own = places.headquarters(association);
        tenancy.within(own.id(), () -> approvals.approve(own, year, digest, content, by));
        int late = (int) sections(association, year).stream().filter(Section::late).count();
        return Outcome.done(
                approval(association, year).orElseThrow(),
                late == 0 ? List.of() : List.of(new ConsolidationFinding.Late(late)));
    }

    @Override
    public Optional<byte[]> sealed(AssociationId association, SchoolYear year, Actor by) {
        return approval(association, year)
                .map(approval ->
                        seals.seal(
                                places.headquarters(association).id(),
                                new SealOrigin(
                                        KIND,
                                        association + "/" + year,
                                        "Comptes annuels " + year.inFrench(),
                                        approval.digest()),
                                mark ->
                                        new AnnualAccountsPaper(
                                                approval.accounts(),
                                                "Comptes arrêtés le "
                                                        + Dates.moment(approval.at())
                                                        + " par "
                                                        + approval.by()
                                                        + ".",
                                                mark),
                                by));
    }

    @Override
    public void write(AnnualAccounts accounts, Dress dress, OutputStream out) throws IOException {
        dressing.write(accounts, dress, out);
    }

    @Override
    public List<Section> sections(AssociationId association, SchoolYear year) {
        return tenancy.across(association, () -> sections.sections(association, year));
    }

    @Override
    public List<Part> parts(AssociationId association, SchoolYear year, AccountKey account) {
        return tenancy.across(association, () -> sections.parts(association, year, account));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> digestNow(CooperativeId cooperative, String reference) {
        String[] parts = reference.split("/", 2);
        return approval(
                        new AssociationId(Long.parseLong(parts[0])),
                        new SchoolYear(Integer.parseInt(parts[1])))
                .map(Approval::digest);
    }
}
