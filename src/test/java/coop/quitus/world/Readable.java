package coop.quitus.world;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.pupil.ReadingLevel;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Whether a pupils' page is read without stumbling at its level: the length of its sentences and
/// of its words. What people wrote themselves (`data-written`) and what a voice says in their place
/// is not judged.
public final class Readable {

    /// In their order: the longest sentence in words, the longest word in letters.
    private static final int[] LONGEST_SENTENCE = {10, 14, 20};

    private static final int[] LONGEST_WORD = {12, 13, 16};

    private static final String READ =
            "h1, h2, h3, p, li, label, legend, button, a, th, td, caption, dt, dd, figcaption, summary, option";

    private Readable() {}

    public static void check(String html, ReadingLevel level) {
        assertThat(faults(html, level)).as("too hard to read at the level %s", level).isEmpty();
    }

    /// What is too long, each in a line.
    public static List<String> faults(String html, ReadingLevel level) {
        var faults = new ArrayList<String>();
        for (String sentence : sentences(html)) {
            String[] words = sentence.strip().split("[\\s\u00a0\u202f]+");
            if (words.length > LONGEST_SENTENCE[level.ordinal()]) {
                faults.add(words.length + " words: " + sentence.strip());
            }
            for (String word : words) {
                for (String part : word.split("[^\\p{L}]+")) {
                    if (part.length() > LONGEST_WORD[level.ordinal()]) {
                        faults.add(part.length() + " letters: " + part);
                    }
                }
            }
        }
        return faults;
    }

    private static List<String> sentences(String html) {
        Document page = Jsoup.parse(html);
        Element main = page.selectFirst("main");
        assertThat(main).as("a page has its main part").isNotNull();
        // jte escapes what people wrote; the writer of a template says that they did.
        main.select("[data-written], svg, .place, input, textarea, .unseen").remove();
        var sentences = new ArrayList<String>();
        for (Element element : main.select(READ)) {
            Element own = element.clone();
            own.select(READ).stream().filter(inner -> inner != own).forEach(Element::remove);
            // A line break, a label and its hint: a voice stops between them.
            own.select("br, span.hint").before("§");
            for (String sentence : own.text().split("[.!?:;…§]+")) {
                if (!sentence.isBlank()) {
                    sentences.add(sentence);
                }
            }
        }
        return sentences;
    }
}
