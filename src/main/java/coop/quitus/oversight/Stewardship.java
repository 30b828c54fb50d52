package coop.quitus.oversight;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who of the association's team looks after a cooperative, and in which part of the département it
/// is.
///
/// @param sector a school district (*circonscription*), as the team calls it; empty when nobody
///   said
/// @param steward the person; null for nobody
/// @param name of that person; empty for nobody
public record Stewardship(String sector, @Nullable UUID steward, String name) {

    public static final Stewardship NOBODY = new Stewardship("", null, "");
}
