package coop.quitus.project;

import coop.quitus.council.Decision;
import coop.quitus.garden.GardenFigure;
import coop.quitus.letter.Letter;
import coop.quitus.picture.Picture;
import coop.quitus.picture.Use;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The account that a project gives: all it was, gathered for a reader.
///
/// @param school as papers show it
/// @param use who reads: it says which pictures may be shown
/// @param pictures those of the journal that may be shown to this reader
/// @param figures the garden's plot, calendar and curves; none for another project
public record ProjectReport(
        Project project,
        String school,
        Use use,
        ProjectBudget budget,
        List<Helper> helpers,
        List<Written> letters,
        List<Decision> decisions,
        List<ProjectLeaf> leaves,
        List<Picture> pictures,
        List<GardenFigure> figures) {

    /// A partner who helped, with his part.
    public record Helper(UUID id, String name, String part) {}

    /// A letter of a step.
    ///
    /// @param to the partner's name
    public record Written(String step, Letter letter, String to) {}

    public ProjectReport {
        helpers = List.copyOf(helpers);
        letters = List.copyOf(letters);
        decisions = List.copyOf(decisions);
        leaves = List.copyOf(leaves);
        pictures = List.copyOf(pictures);
        figures = List.copyOf(figures);
    }

    /// The journal of a step; that of no step for an empty key.
    public List<ProjectLeaf> leaves(String step) {
        return leaves.stream()
                .filter(leaf -> leaf.step().equals(step))
                .filter(leaf -> !leaf.words().isEmpty() || picture(leaf).isPresent())
                .toList();
    }

    /// The picture of a leaf, when this reader may see it.
    public Optional<Picture> picture(ProjectLeaf leaf) {
        return pictures.stream().filter(one -> one.id().equals(leaf.picture())).findFirst();
    }

    public List<Written> letters(String step) {
        return letters.stream().filter(one -> one.step().equals(step)).toList();
    }

    public @Nullable Decision decision(@Nullable UUID id) {
        return decisions.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    /// Who is to be thanked: partners, funders, those who were written to.
    public List<String> thanks() {
        return java.util.stream.Stream.of(
                        helpers.stream().map(Helper::name),
                        letters.stream().map(Written::to),
                        budget.lines().stream()
                                .filter(line -> !line.isCost() && !line.funder().equals("OWN"))
                                .map(PlannedLine::label))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }
}
