package coop.quitus.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// An address meets the patterns of its shape, and no other.
class FindingAddressesTests {

    private static AddressTree<String> house(String... patterns) {
        var tree = new AddressTree<String>();
        List.of(patterns).forEach(pattern -> tree.add(pattern, pattern));
        return tree;
    }

    @Test
    void words_and_variables_are_both_met() {
        AddressTree<String> tree =
                house("/cooperatives/{cooperative}", "/cooperatives/nouvelle", "/cooperatives");

        assertThat(tree.behind("/cooperatives/12")).containsExactly("/cooperatives/{cooperative}");
        assertThat(tree.behind("/cooperatives/nouvelle"))
                .containsExactlyInAnyOrder("/cooperatives/nouvelle", "/cooperatives/{cooperative}");
        assertThat(tree.behind("/cooperatives")).containsExactly("/cooperatives");
    }

    @Test
    void another_number_of_parts_or_another_word_meets_nothing() {
        AddressTree<String> tree = house("/cooperatives/{cooperative}/banque");

        assertThat(tree.behind("/cooperatives/12")).isEmpty();
        assertThat(tree.behind("/cooperatives/12/banque/etat")).isEmpty();
        assertThat(tree.behind("/cooperatives/12/cahier")).isEmpty();
        assertThat(tree.behind("/")).isEmpty();
    }

    @Test
    void a_variable_in_a_word_is_a_variable() {
        assertThat(house("/fichiers/{nom}.pdf").behind("/fichiers/affiche.pdf"))
                .containsExactly("/fichiers/{nom}.pdf");
    }
}
