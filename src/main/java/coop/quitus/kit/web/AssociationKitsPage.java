package coop.quitus.kit.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.kernel.Severity;
import coop.quitus.kit.Kit;
import coop.quitus.kit.KitFinding;
import coop.quitus.kit.KitSentences;
import coop.quitus.kit.PublishedKit;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The kits of an association, and the file being written.
///
/// @param path of this page
/// @param mayPublish whether the reader may add one
/// @param yaml the file being written; empty for none
/// @param checked whether it has just been looked at
/// @param findings what is said of it
public record AssociationKitsPage(
        Frame frame,
        String path,
        List<Kit> national,
        List<PublishedKit> published,
        boolean mayPublish,
        String yaml,
        boolean checked,
        List<KitFinding> findings)
        implements Page {

    /// A line of the file, and what is said of it.
    public record Line(int number, String text, List<Sentence> said) {}

    /// The lines of which something is said, each with the one before it.
    public List<Line> lines() {
        List<String> lines = yaml.lines().toList();
        return java.util.stream.IntStream.rangeClosed(1, Math.max(1, lines.size()))
                .filter(number -> !said(number).isEmpty() || !said(number + 1).isEmpty())
                .mapToObj(number ->
                        new Line(
                                number,
                                number <= lines.size() ? lines.get(number - 1) : "",
                                said(number)))
                .toList();
    }

    private List<Sentence> said(int line) {
        return findings.stream()
                .filter(finding -> finding.line() == line)
                .map(KitSentences::of)
                .toList();
    }

    public boolean hasFaults() {
        return findings.stream().anyMatch(one -> one.severity() == Severity.BLOCKS);
    }

    /// The first fault, to stand above the field.
    public List<Sentence> sentences() {
        return findings.stream().map(KitSentences::of).toList();
    }
}
