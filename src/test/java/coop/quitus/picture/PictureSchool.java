package coop.quitus.picture;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.picture.Consent.Way;
import coop.quitus.picture.Consent.Word;
import coop.quitus.pupil.Pupil;
import coop.quitus.world.ClassWorld;
import coop.quitus.world.World;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A school whose CM2 has two pupils and takes pictures.
abstract class PictureSchool {

    static final LocalDate RENTREE = LocalDate.of(2026, 9, 7);

    @Autowired World world;
    @Autowired ClassWorld classes;
    @Autowired Pictures pictures;
    @Autowired ConsentLedger consents;

    Cooperative school;
    SchoolYear year;
    UUID ines;
    UUID theo;

    @BeforeEach
    void a_class() {
        school = world.school();
        year = classes.year();
        List<Pupil> pupils = classes.pupils(school, "CM2", "Inès", "Théo");
        ines = pupils.getFirst().id();
        theo = pupils.getLast().id();
    }

    static byte[] jpeg(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(
                        x,
                        y,
                        (x / 8 + y / 8) % 2 == 0 ? Color.BLACK.getRGB() : Color.WHITE.getRGB());
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    /// A WAV of so many seconds, at 1000 bytes a second.
    static byte[] wav(int seconds) {
        var bytes = ByteBuffer.allocate(seconds * 1000).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(seconds * 1000 - 8);
        bytes.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII));
        bytes.putInt(28, 1000);
        return bytes.array();
    }

    NewPicture asked(Picture.Kind kind, String words) {
        return new NewPicture(UUID.randomUUID(), year, "CM2", kind, words, "image.jpg");
    }

    Picture photo() {
        return value(
                pictures.keep(
                        school.id(),
                        asked(Picture.Kind.PHOTO, "Des élèves mesurent une tige"),
                        new ByteArrayInputStream(jpeg(400, 300)),
                        MME_ROUX));
    }

    /// A photograph on which both pupils are recognised.
    Picture photoOfBoth() {
        Picture photo = photo();
        return value(
                pictures.recognise(
                        school.id(),
                        photo.id(),
                        new Presence(Set.of(ines, theo), false),
                        MME_ROUX));
    }

    int say(UUID pupil, Use use, Word word) {
        Way way = word == Word.GIVEN ? Way.SIGNED : Way.WRITTEN;
        return value(
                consents.say(
                        school.id(),
                        year,
                        List.of(new Consent(pupil, use, word, way, RENTREE)),
                        MME_ROUX));
    }

    static BufferedImage drawn(byte[] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /// How many shades a part of a picture has: many in a face, one in a flat square.
    static long shades(BufferedImage picture, int left, int top, int side) {
        return Stream.iterate(0, i -> i < side * side, i -> i + 1)
                .map(i -> picture.getRGB(left + i % side, top + i / side) >> 20 & 0xf)
                .collect(Collectors.toSet())
                .size();
    }
}
