package coop.quitus.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is said of a panel (VER-01).
class SayingWhoVerifiesTests {

    @Test
    void the_page_of_ver_01_shows_what_a_person_will_read() {
        var sentence = VerificationSentences.of(new VerificationFinding.TooFewVerifiers(1, 2));
        assertThat(sentence.fact()).isEqualTo(VerificationRules.VER_01.example());
        assertThat(sentence.remedy()).isEqualTo(VerificationRules.VER_01.remedy());
        assertThat(sentence.rule()).isEqualTo(VerificationRules.VER_01);
    }
}
