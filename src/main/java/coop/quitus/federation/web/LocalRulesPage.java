package coop.quitus.federation.web;

import coop.quitus.bylaw.LegalText;
import coop.quitus.bylaw.LocalChange;
import coop.quitus.bylaw.LocalRule;
import coop.quitus.bylaw.Release;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Dates;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the nation proposes and what holds here, side by side, and how it came about.
///
/// @param latest the latest change of each choice, by key
/// @param history the changes of that year
/// @param releases the nation's releases that hold that year
/// @param texts the texts that are cited, by key
/// @param mayChange whether this reader may change them
/// @param asksWhy whether a change in that year says why
public record LocalRulesPage(
        Frame frame,
        String path,
        SchoolYear year,
        List<Part> parts,
        Map<String, LocalChange> latest,
        List<LocalChange> history,
        List<Release> releases,
        Map<String, LegalText> texts,
        boolean mayChange,
        boolean asksWhy,
        List<Sentence> sentences)
        implements Page {

    /// What one room lets the association choose.
    ///
    /// @param wayBack where it follows the nation again in all of it; empty when nowhere
    public record Part(String title, String door, String wayBack, List<LocalRule> rules) {

        /// Whether there is something to give up at once.
        public boolean canGoBack() {
            return !wayBack.isEmpty() && rules.stream().anyMatch(LocalRule::own);
        }

        /// Its name in the page.
        public String id() {
            return "suivre-" + wayBack.substring(wayBack.lastIndexOf('/') + 1);
        }
    }

    public long differences() {
        return parts.stream()
                .flatMap(part -> part.rules().stream())
                .filter(LocalRule::differs)
                .count();
    }

    /// *depuis le 12/03/2026, par Mme Martin : vote du conseil*; empty when the nation is followed.
    public String story(LocalRule rule) {
        return Optional.ofNullable(latest.get(rule.key()))
                .map(change ->
                        "Depuis le "
                                + Dates.shortDay(
                                        change.at().atZone(ZoneId.of("Europe/Paris")).toLocalDate())
                                + ", par "
                                + change.by()
                                + (change.reason().isEmpty() ? "." : " : " + change.reason()))
                .orElse("");
    }

    public String cited(LocalRule rule) {
        LegalText text = texts.get(rule.text());
        return text == null ? "" : text.reference() + ", " + Dates.longDay(text.datedOn());
    }
}
