package coop.quitus.picture;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.database.Server;
import coop.quitus.kernel.Outcome;
import coop.quitus.picture.Consent.Way;
import coop.quitus.picture.Consent.Word;
import coop.quitus.pupil.Forgets;
import coop.quitus.world.RoomTest;
import coop.quitus.world.TestDatabases;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What a class keeps, who agreed to what, and what may be seen where.
@RoomTest
class ShowingPicturesTests extends PictureSchool {

    @Autowired Server server;
    @Autowired List<Forgets> forgetting;

    @Test
    void a_photo_is_drawn_again_within_1600_points_and_kept_once() {
        NewPicture asked = asked(Picture.Kind.PHOTO, "Le jardin de la classe");
        byte[] large = jpeg(2000, 500);
        Picture kept =
                value(pictures.keep(school.id(), asked, new ByteArrayInputStream(large), MME_ROUX));
        assertThat(
                        value(
                                pictures.keep(
                                        school.id(),
                                        asked,
                                        new ByteArrayInputStream(large),
                                        MME_ROUX)))
                .isEqualTo(kept);
        assertThat(pictures.of(school.id(), year, "CM2")).containsExactly(kept);
        var whole = drawn(pictures.bytes(school.id(), kept.id(), Use.CLASS).orElseThrow());
        assertThat(whole.getWidth()).isEqualTo(1600);
        var small = drawn(pictures.thumbnail(school.id(), kept.id()).orElseThrow());
        assertThat(small.getWidth()).isEqualTo(320);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # seconds, finding
                    60       , ''
                    61       , SoundTooLong
                    """)
    void a_sound_lasts_a_minute_at_most(int seconds, String finding) {
        assertThat(kind(keep(Picture.Kind.SOUND, "Une chanson", wav(seconds)))).isEqualTo(finding);
    }

    @Test
    void a_film_is_no_sound_and_a_sound_no_picture() {
        byte[] film = wav(10);
        System.arraycopy("V_VP8".getBytes(StandardCharsets.US_ASCII), 0, film, 100, 5);
        assertThat(kind(keep(Picture.Kind.SOUND, "Un film", film))).isEqualTo("NotASound");
        assertThat(kind(keep(Picture.Kind.SOUND, "Une photo", jpeg(200, 200))))
                .isEqualTo("NotASound");
        assertThat(kind(keep(Picture.Kind.PHOTO, "Un son", wav(10)))).isEqualTo("Unreadable");
    }

    @Test
    void words_are_asked_for_and_name_no_child() {
        assertThat(kind(keep(Picture.Kind.PHOTO, " ", jpeg(40, 40)))).isEqualTo("Missing");
        assertThat(kind(keep(Picture.Kind.PHOTO, "Théo arrose", jpeg(40, 40))))
                .isEqualTo("NamesAChild");
    }

    private Outcome<Picture, PictureFinding> keep(Picture.Kind kind, String words, byte[] content) {
        return pictures.keep(
                school.id(), asked(kind, words), new ByteArrayInputStream(content), MME_ROUX);
    }

    private static String kind(Outcome<?, PictureFinding> outcome) {
        return switch (outcome) {
            case Outcome.Done<?, PictureFinding> _ -> "";
            case Outcome.Refused<?, PictureFinding>(var findings) ->
                    findings.getFirst().getClass().getSimpleName();
        };
    }

    @Test
    void nothing_leaves_the_class_before_an_adult_says_who_is_on_it() {
        Picture photo = photo();
        assertThat(kind(pictures.publish(school.id(), photo.id(), Use.SCHOOL, MME_ROUX)))
                .isEqualTo("UnknownWho");
        value(pictures.recognise(school.id(), photo.id(), Presence.NOBODY, MME_ROUX));
        assertThat(
                        value(pictures.publish(school.id(), photo.id(), Use.SCHOOL, MME_ROUX))
                                .faceless())
                .isTrue();
        assertThat(pictures.bytes(school.id(), photo.id(), Use.SCHOOL)).isPresent();
        assertThat(pictures.bytes(school.id(), photo.id(), Use.PUBLIC)).isEmpty();
        assertThat(pictures.shown(school.id(), year, Use.SCHOOL)).hasSize(1);
    }

    @Test
    void each_use_asks_all_who_are_on_it_and_a_withdrawal_counts_at_once() {
        Picture photo = photoOfBoth();
        say(ines, Use.PUBLIC, Word.GIVEN);
        say(ines, Use.PRESS, Word.GIVEN);
        say(theo, Use.PRESS, Word.GIVEN);
        assertThat(refusal(pictures.publish(school.id(), photo.id(), Use.PUBLIC, MME_ROUX)))
                .isEqualTo(
                        new PictureFinding.NotAgreed(
                                Picture.Kind.PHOTO, Use.PUBLIC, Set.of(theo), false));
        say(theo, Use.PUBLIC, Word.GIVEN);
        value(pictures.publish(school.id(), photo.id(), Use.PUBLIC, MME_ROUX));
        assertThat(pictures.bytes(school.id(), photo.id(), Use.PUBLIC)).isPresent();

        say(theo, Use.PUBLIC, Word.WITHDRAWN);
        assertThat(pictures.bytes(school.id(), photo.id(), Use.PUBLIC)).isEmpty();
        assertThat(pictures.shown(school.id(), year, Use.PUBLIC)).isEmpty();
        assertThat(pictures.bytes(school.id(), photo.id(), Use.CLASS)).isPresent();

        say(theo, Use.PUBLIC, Word.GIVEN);
        assertThat(pictures.bytes(school.id(), photo.id(), Use.PUBLIC)).isPresent();
        assertThat(consents.history(school.id(), year, theo))
                .extracting(Consent::word)
                .containsExactly(Word.GIVEN, Word.GIVEN, Word.WITHDRAWN, Word.GIVEN);
    }

    private static PictureFinding refusal(Outcome<?, PictureFinding> outcome) {
        return ((Outcome.Refused<?, PictureFinding>) outcome).findings().getFirst();
    }

    @Test
    void the_refusal_counts_and_names_nobody() {
        Picture photo = photoOfBoth();
        var said =
                PictureSentences.of(
                        refusal(pictures.publish(school.id(), photo.id(), Use.PRESS, MME_ROUX)));
        assertThat(said.onOneLine())
                .contains("Il manque 2 accords", "dans un journal", "RGPD-03")
                .doesNotContain("Inès", "Théo");
    }

    @Test
    void a_masked_copy_leaves_and_the_picture_itself_stays() {
        Picture photo = photoOfBoth();
        var face = List.of(new MaskedArea(250, 250, 500, 500));
        assertThat(kind(pictures.mask(school.id(), photo.id(), face, false, MME_ROUX)))
                .isEqualTo("NotChecked");
        value(pictures.mask(school.id(), photo.id(), face, true, MME_ROUX));
        value(pictures.publish(school.id(), photo.id(), Use.PUBLIC, MME_ROUX));
        var masked = drawn(pictures.bytes(school.id(), photo.id(), Use.PUBLIC).orElseThrow());
        var whole = drawn(pictures.bytes(school.id(), photo.id(), Use.CLASS).orElseThrow());
        assertThat(shades(whole, 170, 120, 20)).isGreaterThan(1);
        assertThat(shades(masked, 170, 120, 20)).isEqualTo(1);

        value(
                pictures.recognise(
                        school.id(), photo.id(), new Presence(Set.of(ines), true), MME_ROUX));
        assertThat(pictures.bytes(school.id(), photo.id(), Use.PUBLIC))
                .as("who is on it changed: the copy is to be drawn again")
                .isEmpty();
        say(ines, Use.PUBLIC, Word.GIVEN);
        assertThat(pictures.bytes(school.id(), photo.id(), Use.PUBLIC))
                .as("nobody here agrees for an adult")
                .isEmpty();
    }

    @Test
    void an_agreement_is_a_signed_paper_of_a_day_that_came() {
        assertThat(kind(said(Word.GIVEN, Way.SPOKEN, RENTREE))).isEqualTo("PaperNeeded");
        assertThat(kind(said(Word.WITHDRAWN, Way.SPOKEN, RENTREE))).isEqualTo("NothingToWithdraw");
        assertThat(kind(said(Word.REFUSED, Way.SPOKEN, LocalDate.of(2026, 9, 11))))
                .isEqualTo("Future");
        assertThat(kind(said(Word.REFUSED, Way.SPOKEN, LocalDate.of(2026, 9, 10)))).isEmpty();
        assertThat(say(ines, Use.PRESS, Word.REFUSED)).as("said again").isZero();
    }

    private Outcome<Integer, PictureFinding> said(Word word, Way way, LocalDate on) {
        return consents.say(
                school.id(), year, List.of(new Consent(ines, Use.PRESS, word, way, on)), MME_ROUX);
    }

    @Test
    void the_database_lets_nothing_out_either() throws SQLException {
        Picture photo = photoOfBoth();
        try (var owner = TestDatabases.asOwner(server);
                var sql =
                        owner.prepareStatement(
                                """
                                INSERT INTO picture.publication
                                    (cooperative_id, association_id, picture, purpose, number, shown, recorded_at,
                                     recorded_by_id, recorded_by)
                                VALUES (?, 1, ?, 'PUBLIC', 1, true, now(), gen_random_uuid(), 'x')
                                """)) {
            sql.setLong(1, school.id().value());
            sql.setObject(2, photo.id());
            assertThatThrownBy(sql::executeUpdate).hasMessageContaining("did not agree");
            say(ines, Use.PUBLIC, Word.GIVEN);
            say(theo, Use.PUBLIC, Word.GIVEN);
            assertThat(sql.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void a_year_is_erased_whole() {
        Picture photo = photoOfBoth();
        say(ines, Use.PUBLIC, Word.GIVEN);
        value(
                pictures.mask(
                        school.id(),
                        photo.id(),
                        List.of(new MaskedArea(0, 0, 1000, 1000)),
                        true,
                        MME_ROUX));
        Forgets ours =
                forgetting.stream()
                        .filter(one -> one.room().equals("picture"))
                        .findFirst()
                        .orElseThrow();
        assertThat(ours.forget(school.id(), year.previous())).isZero();
        assertThat(ours.forget(school.id(), year)).isEqualTo(2);
        assertThat(pictures.find(school.id(), photo.id())).isEmpty();
        assertThat(consents.history(school.id(), year, ines)).isEmpty();
    }

    @Test
    void a_picture_asked_for_twice_or_never_kept_is_not_there() {
        Picture photo = photo();
        assertThat(value(pictures.erase(school.id(), photo.id(), MME_ROUX))).isEqualTo(photo.id());
        assertThat(kind(pictures.erase(school.id(), photo.id(), MME_ROUX)))
                .isEqualTo("NoSuchPicture");
        assertThat(pictures.standing(school.id(), UUID.randomUUID())).isEmpty();
    }
}
