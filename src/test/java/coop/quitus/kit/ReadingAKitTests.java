package coop.quitus.kit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.world.RoomTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the checker says of a file.
@RoomTest
class ReadingAKitTests {

    @Autowired Kits kits;

    @Test
    void the_kits_we_ship_have_no_fault() {
        assertThat(kits.national()).extracting(Kit::code).contains("jardinons-a-l-ecole");
        for (Kit kit : kits.national()) {
            String file =
                    kits.file(new coop.quitus.kernel.AssociationId(42), kit.code(), kit.version())
                            .orElseThrow();
            assertThat(
                            kits.read(file).findings().stream()
                                    .map(one -> KitSentences.of(one).onOneLine()))
                    .as(kit.code())
                    .isEmpty();
        }
    }
}
