package coop.quitus.dues;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The key of a creditor identifier, on both sides.
class CreditorTests {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    FR72ZZZ123456    , true
                    fr72 zzz 123456  , true
                    FR72AAA123456    , true
                    FR73ZZZ123456    , false
                    FR72ZZZ123457    , false
                    72ZZZ123456      , false
                    """)
    void a_creditor_identifier_has_its_key(String text, boolean right) {
        assertThat(Creditor.isIdentifier(text)).isEqualTo(right);
    }
}
