package coop.quitus.subsidy;

import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.kernel.Money;
import coop.quitus.ledger.Entry;
import coop.quitus.world.RoomTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is worth saying of a subsidy: its report, its agreement, its pledge (SUB-02, SUB-03).
@RoomTest
class ReviewingSubsidiesTests extends SubsidySchool {

    private static SubsidyTerms terms(
            String granted, String convention, @Nullable LocalDate pledge) {
        SubsidyTerms usual = terms();
        return new SubsidyTerms(
                usual.kind(),
                usual.funder(),
                usual.purpose(),
                euros(granted),
                true,
                null,
                "",
                convention,
                pledge,
                null,
                null,
                Set.of(),
                "",
                List.of(),
                usual.reportDue());
    }

    private List<String> remarks() {
        return subsidies.review(school.id(), YEAR, YEAR.lastDay()).stream()
                .map(finding -> finding.getClass().getSimpleName())
                .toList();
    }

    @Test
    void a_report_is_reminded_60_days_before_it_is_owed_and_until_it_is_sent() {
        Entry receipt = grant();
        LocalDate due = LocalDate.of(2027, 2, 28);
        assertThat(SubsidyTerms.usualDue(YEAR)).isEqualTo(due);
        assertThat(subsidies.reminders(school.id(), due.minusDays(61))).isEmpty();
        for (int days : new int[] {60, 30, 7, 0, -3}) {
            assertThat(subsidies.reminders(school.id(), due.minusDays(days)))
                    .containsExactly(new SubsidyFinding.ReportSoon(JARDIN, "Mairie", due, days));
        }
        assertThat(receipt.piece()).startsWith("R");
    }

    @Test
    void the_27_000_euros_of_a_town_ask_for_an_agreement_and_a_pledge() {
        value(subsidies.open(school.id(), "VILLE", terms("23000,01", "", null), MME_ROUX));
        assertThat(remarks()).contains("NoConvention", "NoPledge", "NothingReceived");
    }

    @Test
    void below_the_threshold_or_with_both_papers_nothing_is_said_of_them() {
        value(subsidies.open(school.id(), "VILLE", terms("23000,00", "", AUTUMN), MME_ROUX));
        value(subsidies.open(school.id(), "DEPT", terms("50000,00", "2025-12", AUTUMN), MME_ROUX));
        assertThat(remarks()).doesNotContain("NoConvention", "NoPledge");
    }

    @Test
    void a_version_read_too_long_ago_is_not_written_over() {
        grant();
        value(subsidies.amend(school.id(), JARDIN, 1, terms("310,00", "", null), MME_ROUX));
        assertThat(
                        said(
                                subsidies.amend(
                                        school.id(),
                                        JARDIN,
                                        1,
                                        terms("320,00", "", null),
                                        MME_ROUX)))
                .containsExactly(new SubsidyFinding.Changed(2));
        assertThat(subsidies.history(school.id(), JARDIN))
                .extracting(SubsidyTerms::granted)
                .containsExactly(euros("300,00"), euros("310,00"));
    }

    @Test
    void a_file_that_lacks_its_words_says_all_that_is_missing() {
        SubsidyTerms blank = SubsidyTerms.of(FunderKind.COMMUNE, " ", "", Money.ZERO, YEAR);
        assertThat(said(subsidies.open(school.id(), "petit jardin", blank, MME_ROUX)))
                .extracting(finding -> finding.field())
                .containsExactly("code", "financeur", "objet", "accorde");
        assertThat(said(subsidies.open(school.id(), "petit jardin", blank, MME_ROUX)))
                .allSatisfy(
                        finding -> assertThat(SubsidySentences.of(finding).remedy()).isNotBlank());
    }
}
