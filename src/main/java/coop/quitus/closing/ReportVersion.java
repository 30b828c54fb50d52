package coop.quitus.closing;

import java.time.Instant;

/// A report as it was offered once: it stays readable whatever comes after.
///
/// @param content the figures, as the report's JSON
public record ReportVersion(
        int version, String digest, Instant offeredAt, String offeredBy, String content) {}
