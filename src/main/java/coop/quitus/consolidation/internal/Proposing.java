package coop.quitus.consolidation.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Flows;
import coop.quitus.subsidy.AssociationSubsidies;
import coop.quitus.subsidy.FunderKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads in the books what a year of cash must become: what is left of earmarked subsidies, goods
/// that last, what was received for the next year.
@Component
final class Proposing {

    private static final String FIXED = "218";
    private static final String DEPRECIATION = "6811";
    private static final String DEPRECIATED = "2818";
    private static final String PREPAID = "487";
    private static final AccountKey DURABLE = new AccountKey("CHG_DURABLE");
    private static final AccountKey OWN_FIXED = new AccountKey("BAL_FIXED");

    private static final String EARLY =
            """
            SELECT line.cooperative_id, line.entry_id, line.number, line.account, line.amount_cents, line.label,
                   line.piece, section.name
              FROM ledger.published_line line
              JOIN federation.published_section section ON section.cooperative_id = line.cooperative_id
             WHERE line.association_id = :association AND line.school_year = :year
               AND line.occurred_on >= :from AND starts_with(line.account, 'PRD_')
               AND line.amount_cents < 0 AND line.kind = 'RECEIPT'
               AND lower(line.label) ~ :words
               AND NOT EXISTS (SELECT FROM ledger.published_line undo
                                WHERE undo.cooperative_id = line.cooperative_id AND undo.reverses = line.entry_id)
               AND NOT EXISTS (SELECT FROM consolidation.published_internal_flow flow
                                WHERE flow.cooperative_id = line.cooperative_id AND flow.entry_id = line.entry_id
                                  AND flow.line_number = line.number AND flow.state <> 'REFUSED')
             ORDER BY section.name, line.piece, line.number
            """;

    private final AssociationSubsidies subsidies;
    private final Flows flows;
    private final Books books;
    private final Tenancy tenancy;
    private final JdbcClient reader;

    Proposing(
            AssociationSubsidies subsidies,
            Flows flows,
            Books books,
            Tenancy tenancy,
            @Qualifier("readerJdbc") JdbcClient reader) {
        this.subsidies = subsidies;
        this.flows = flows;
        this.books = books;
        this.tenancy = tenancy;
        this.reader = reader;
    }

    /// @param origin the same whenever the same thing is proposed
    record Proposal(String origin, String label, String debit, String credit, Money amount) {}

    /// @param chosen what was chosen in this year and before
    /// @param years over which goods are worn out, zero for an expense
    List<Proposal> of(
            AssociationId association,
            SchoolYear year,
            List<AdjustmentTable.Choice> chosen,
            int years) {
        var proposals = new ArrayList<Proposal>();
        proposals.addAll(dedicated(subsidies.of(association, year).funds()));
        proposals.addAll(durable(association, year, chosen, years));
        proposals.addAll(receivedForNextYear(association, year));
        proposals.addAll(takenBack(year, chosen));
        return proposals;
    }

    private static List<Proposal> dedicated(List<AssociationSubsidies.DedicatedFund> funds) {
        var proposals = new ArrayList<Proposal>();
        for (AssociationSubsidies.DedicatedFund fund : funds) {
            if (fund.kind() == FunderKind.DEPARTMENTAL_ASSOCIATION) {
                continue; // Our own aid: it is eliminated, nothing of it comes from outside.
            }
            String key = fund.cooperative() + " " + fund.code();
            String whose = fund.code() + ", " + fund.funder() + ", " + fund.name();
            if (fund.added().isPositive()) {
                proposals.add(
                        new Proposal(
                                "FD " + key,
                                shortened("Reste à employer : " + whose),
                                fund.kind().carriedForward(),
                                fund.kind().fund(),
                                fund.added()));
            }
            if (fund.released().isPositive()) {
                proposals.add(
                        new Proposal(
                                "FU " + key,
                                shortened("Fonds dédiés employés : " + whose),
                                fund.kind().fund(),
                                fund.kind().used(),
                                fund.released()));
            }
        }
        return proposals;
    }

    private static String shortened(String label) {
        return label.length() <= 200 ? label : label.substring(0, 199) + "…";
    }

    private List<Proposal> durable(
            AssociationId association,
            SchoolYear year,
            List<AdjustmentTable.Choice> chosen,
            int years) {
        var proposals = new ArrayList<Proposal>();
        if (years == 0) {
            return proposals;
        }
        List<Wear.Good> goods = new ArrayList<>();
        for (Flows.Flow flow : flows.of(association, year, year.lastDay())) {
            boolean bought =
                    flow.account().equals(DURABLE)
                            || (flow.headquarters() && flow.account().equals(OWN_FIXED));
            if (bought && flow.net().isPositive()) {
                goods.add(new Wear.Good(flow.account(), flow.month().atDay(1), flow.net()));
            }
        }
        Money ofCooperatives = Wear.worth(goods, DURABLE);
        if (ofCooperatives.isPositive()) {
            proposals.add(
                    new Proposal(
                            "BD",
                            "Biens durables achetés par les coopératives",
                            FIXED,
                            Positions.DURABLE_AS_A_CHARGE,
                            ofCooperatives));
        }
        Money wear = Wear.ofFirstYear(goods, year, years);
        if (wear.isPositive()) {
            proposals.add(depreciation(year, wear));
        }
        proposals.addAll(wearOfEarlierYears(association, year, chosen, years));
        return proposals;
    }

    private List<Proposal> wearOfEarlierYears(
            AssociationId association,
            SchoolYear year,
            List<AdjustmentTable.Choice> chosen,
            int years) {
        List<Flows.Carried> own = flows.balanceLines(association, year.previous());
        var proposals = new ArrayList<Proposal>();
        for (int back = 1; back <= years; back++) {
            if (year.startsIn() - back < 1990) {
                break;
            }
            var bought = new SchoolYear(year.startsIn() - back);
            Money worth =
                    Wear.accepted(chosen, bought, "BD")
                            .plus(
                                    Money.sum(
                                            own.stream()
                                                    .filter(it -> it.year().equals(bought))
                                                    .filter(it -> it.account().equals(OWN_FIXED))
                                                    .map(Flows.Carried::net)));
            Money worn = Wear.already(chosen, "AM " + bought.startsIn(), year);
            Money left = worth.minus(worn);
            Money yearly = Money.cents(Math.ceilDiv(Math.max(worth.cents(), 0), (long) years));
            Money wear = yearly.compareTo(left) < 0 ? yearly : left;
            if (wear.isPositive()) {
                proposals.add(depreciation(bought, wear));
            }
        }
        return proposals;
    }

    private static Proposal depreciation(SchoolYear bought, Money wear) {
        return new Proposal(
                "AM " + bought.startsIn(),
                "Amortissement des biens achetés en " + bought.inFrench(),
                DEPRECIATION,
                DEPRECIATED,
                wear);
    }

    /// From May on, a receipt whose words name the next year.
    private List<Proposal> receivedForNextYear(AssociationId association, SchoolYear year) {
        int next = year.next().startsIn();
        String words =
                "%d ?[-–/] ?(%d|%02d)|(rentr.e|septembre|octobre) %d"
                        .formatted(next, next + 1, (next + 1) % 100, next);
        LocalDate from = year.lastDay().minus(4, ChronoUnit.MONTHS).plusDays(1);
        return tenancy.across(
                association,
                () ->
                        reader.sql(EARLY)
                                .param("association", association.value())
                                .param("year", year.startsIn())
                                .param("from", from)
                                .param("words", words)
                                .query((row, i) -> early(row, year))
                                .list());
    }

    private Proposal early(ResultSet row, SchoolYear year) throws SQLException {
        return new Proposal(
                "PA "
                        + row.getLong("cooperative_id")
                        + " "
                        + row.getString("entry_id")
                        + " "
                        + row.getInt("number"),
                shortened(
                        "Reçu d'avance : "
                                + row.getString("label")
                                + " ("
                                + row.getString("piece")
                                + ", "
                                + row.getString("name")
                                + ")"),
                books.chart(year).find(new AccountKey(row.getString("account"))).orElseThrow().anc(),
                PREPAID,
                Money.cents(-row.getLong("amount_cents")));
    }

    /// What was kept for this year a year ago is a product of this one.
    private static List<Proposal> takenBack(SchoolYear year, List<AdjustmentTable.Choice> chosen) {
        return chosen.stream()
                .filter(AdjustmentTable.Choice::accepted)
                .filter(one -> one.year().equals(year.previous()) && one.credit().equals(PREPAID))
                .map(one ->
                        new Proposal(
                                "PR " + one.origin(),
                                shortened("Reprise : " + one.label()),
                                PREPAID,
                                one.debit(),
                                one.amount()))
                .toList();
    }
}
