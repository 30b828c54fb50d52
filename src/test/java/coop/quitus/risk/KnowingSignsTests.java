package coop.quitus.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The catalogue of signs.
class KnowingSignsTests {

    @Test
    void each_rule_has_its_sign_and_each_sign_its_innocent_reason() {
        assertThat(List.of(RiskKind.values()).stream().map(RiskKind::rule))
                .containsExactlyInAnyOrderElementsOf(RiskRules.all());
        for (RiskKind kind : RiskKind.values()) {
            assertThat(kind.innocent()).endsWith(".");
            assertThat(kind.weight()).isBetween(1, 3);
        }
        assertThat(RiskSentences.seen(new RiskSeen.Gaps(List.of("D08", "D09", "R04"), 3)))
                .isEqualTo(RiskRules.RSK_04.example());
    }
}
