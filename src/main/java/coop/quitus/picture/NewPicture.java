package coop.quitus.picture;

import coop.quitus.kernel.SchoolYear;
import java.util.UUID;

/// A picture about to be kept.
///
/// @param key becomes its id: the same form sent twice keeps it once
/// @param fileName as the tablet calls the file, to speak of it; it is not kept
public record NewPicture(
        UUID key,
        SchoolYear year,
        String classCode,
        Picture.Kind kind,
        String words,
        String fileName) {}
