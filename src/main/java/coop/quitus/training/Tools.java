package coop.quitus.training;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The library of pedagogical tools: what associations and the federation share.
public interface Tools {

    /// Those that answer the words, the best first, by French full text, with or without accents;
    /// all of them, by title, when there are no words.
    ///
    /// @param association its own besides the federation's; null for all
    /// @param cycle empty for all
    /// @param domain empty for all
    List<Tool.Hit> search(
            @Nullable AssociationId association, String words, String cycle, String domain);

    /// Shares a tool; its id is the key of the form.
    ///
    /// @param file its content when it is not a link, kept among the headquarters' documents
    Outcome<Tool, TrainingFinding> share(
            Tool asked, @Nullable InputStream file, String fileName, Actor by);

    Optional<Tool> find(UUID id);

    /// Its file, to be closed by the reader; empty for a link.
    Optional<InputStream> open(Tool tool);

    /// The kind of its file: `application/pdf`, `image/jpeg`…; empty for a link.
    String mediaType(Tool tool);

    /// Takes it off the shelves.
    Outcome<Tool, TrainingFinding> withdraw(@Nullable AssociationId association, UUID id, Actor by);
}
