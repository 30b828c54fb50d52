package coop.quitus.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What the file of rights may say.
class ReadingTheRightsTests {

    @Test
    void a_line_that_is_no_line_keeps_the_house_shut() {
        for (String broken :
                List.of(
                        "GET EVERYONE",
                        "GET EVERYBODY /connexion",
                        "GET EVERYONE /connexion\nGET KNOWN /connexion")) {
            assertThatThrownBy(() -> new RightsTable(broken))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(new RightsTable("# une note\n\nGET  EVERYONE  /connexion").lines()).hasSize(1);
    }
}
