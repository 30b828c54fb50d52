package coop.quitus.picture.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Knows a sound by its bytes, whatever its name pretends, and how long it lasts where the file
/// says so. A film is no sound: it would show what nobody hid.
final class Sounds {

    private static final List<String> FILMS =
            List.of("V_VP8", "V_VP9", "V_AV1", "V_MPEG", "theora", "vide");

    private static final byte[] CLUSTER = {0x1f, 0x43, (byte) 0xb6, 0x75};

    /// Thousands of bits a second, MPEG-1 layer 3, by the index in a frame's head.
    private static final int[] MP3_RATES = {
        0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0
    };

    private Sounds() {}

    /// What a sound is.
    ///
    /// @param seconds zero when the file does not say
    record Heard(String mediaType, int seconds) {}

    static Optional<Heard> of(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        if (content.length < 48 || FILMS.stream().anyMatch(film -> saysFilm(text, film))) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(content);
        try {
            return recognised(text, bytes);
        } catch (IndexOutOfBoundsException cutShort) {
            return Optional.empty();
        }
    }

    /// The words that name a picture track stand among the first pages; `vide` as a handler of MP4.
    private static boolean saysFilm(String text, String film) {
        return "vide".equals(film)
                ? text.startsWith("ftyp", 4) && text.contains("hdlr") && isHandled(text)
                : text.substring(0, Math.min(text.length(), 4096)).contains(film);
    }

    private static boolean isHandled(String text) {
        for (int at = text.indexOf("hdlr"); at >= 0; at = text.indexOf("hdlr", at + 4)) {
            if (text.startsWith("vide", at + 12)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Heard> recognised(String text, ByteBuffer bytes) {
        if (text.startsWith("RIFF") && text.startsWith("WAVE", 8)) {
            int rate = bytes.order(ByteOrder.LITTLE_ENDIAN).getInt(28);
            return heard("audio/wav", rate <= 0 ? 0 : bytes.limit() / rate);
        }
        if (text.startsWith("OggS")) {
            return heard("audio/ogg", ogg(text, bytes.order(ByteOrder.LITTLE_ENDIAN)));
        }
        if (text.startsWith("ftyp", 4)) {
            return heard("audio/mp4", mp4(text, bytes));
        }
        if (bytes.getInt(0) == 0x1a45dfa3) {
            return heard("audio/webm", webm(text, bytes));
        }
        int first = text.startsWith("ID3") ? 10 + syncSafe(bytes.getInt(6)) : 0;
        boolean frame = (bytes.getShort(first) & 0xffe6) == 0xffe2;
        return frame ? heard("audio/mpeg", mp3(bytes, first)) : Optional.empty();
    }

    private static Optional<Heard> heard(String mediaType, long seconds) {
        return Optional.of(new Heard(mediaType, (int) Math.min(seconds, 86_400)));
    }

    /// The last page says how many samples came before its end.
    private static long ogg(String text, ByteBuffer bytes) {
        int vorbis = text.indexOf("\u0001vorbis");
        int rate = vorbis < 0 ? 48_000 : bytes.getInt(vorbis + 12);
        long samples = bytes.getLong(text.lastIndexOf("OggS") + 6);
        return rate <= 0 || samples < 0 ? 0 : samples / rate;
    }

    private static long mp4(String text, ByteBuffer bytes) {
        int head = text.indexOf("mvhd");
        if (head < 0) {
            return 0;
        }
        boolean wide = bytes.get(head + 4) == 1;
        int scale = bytes.getInt(head + (wide ? 24 : 16));
        long lasts = wide ? bytes.getLong(head + 28) : bytes.getInt(head + 20) & 0xffffffffL;
        return scale <= 0 || lasts < 0 ? 0 : lasts / scale;
    }

    /// When the last cluster begins, in thousandths: browsers write no duration.
    private static long webm(String text, ByteBuffer bytes) {
        int cluster = text.lastIndexOf(new String(CLUSTER, StandardCharsets.ISO_8859_1));
        int time = cluster < 0 ? -1 : text.indexOf('\u00e7', cluster + 4);
        if (time < 0 || time > cluster + 16) {
            return 0;
        }
        int size = bytes.get(time + 1) & 0x7f;
        long thousandths = 0;
        for (int i = 0; i < Math.min(size, 8); i++) {
            thousandths = thousandths << 8 | bytes.get(time + 2 + i) & 0xff;
        }
        return thousandths / 1000;
    }

    private static long mp3(ByteBuffer bytes, int first) {
        int rate = MP3_RATES[(bytes.get(first + 2) & 0xf0) >> 4];
        return rate == 0 ? 0 : (bytes.limit() - first) / (rate * 125L);
    }

    private static int syncSafe(int packed) {
        return (packed & 0x7f)
                | (packed & 0x7f00) >> 1
                | (packed & 0x7f0000) >> 2
                | (packed & 0x7f000000) >> 3;
    }
}
