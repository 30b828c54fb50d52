package coop.quitus.kit;

import java.time.Instant;

/// A version that an association published.
///
/// @param sha256 of its file, lower-case hexadecimal
public record PublishedKit(Kit kit, String sha256, Instant publishedAt, String publishedBy) {}
