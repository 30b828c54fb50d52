package coop.quitus.picture.internal;

import org.jspecify.annotations.Nullable;

/// A file fit to be kept.
///
/// @param thumbnail a small JPEG of it; null for a sound
@SuppressWarnings("ArrayRecordComponent") // never compared, only handed on
record Harmless(String mediaType, byte[] content, byte @Nullable [] thumbnail) {}
