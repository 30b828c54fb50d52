package coop.quitus.council.internal;

import coop.quitus.document.PaperKind;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Says whether a sealed register, or sealed minutes, are still today's.
@Configuration
class SealedPapers {

    @Bean
    PaperKind councilRegisterKind(Drawing drawing) {
        return new PaperKind() {
            @Override
            public String kind() {
                return Drawing.REGISTER;
            }

            @Override
            public Optional<String> digestNow(CooperativeId cooperative, String reference) {
                var year = new SchoolYear(Integer.parseInt(reference));
                return Optional.of(drawing.registerDigest(cooperative, year));
            }
        };
    }

    @Bean
    PaperKind councilMinutesKind(Drawing drawing) {
        return new PaperKind() {
            @Override
            public String kind() {
                return Drawing.MINUTES;
            }

            @Override
            public Optional<String> digestNow(CooperativeId cooperative, String reference) {
                return drawing.minutesDigest(cooperative, UUID.fromString(reference));
            }
        };
    }
}
