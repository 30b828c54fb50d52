package coop.quitus.training;

import coop.quitus.kernel.AssociationId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A pedagogical tool of the library: a link or a file, and what it is for.
///
/// @param association whose it is; null for one of the whole federation
/// @param link `https://…`, empty when it is a file
/// @param file the hash of a voucher of the association's headquarters; empty when it is a link
/// @param cycles `1`, `2`, `3`: nursery, CP–CE2, CM1–sixth
/// @param domain one of the domains of projects; may be empty
public record Tool(
        UUID id,
        @Nullable AssociationId association,
        String title,
        String summary,
        String link,
        String file,
        List<String> cycles,
        String domain) {

    public Tool {
        cycles = List.copyOf(cycles);
    }

    /// A tool that was found, with its words told apart.
    ///
    /// @param pieces the summary, in order: a piece that was looked for is marked
    public record Hit(Tool tool, List<Piece> pieces) {
        public Hit {
            pieces = List.copyOf(pieces);
        }
    }

    /// A piece of text.
    public record Piece(String text, boolean marked) {}
}
