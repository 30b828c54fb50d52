package coop.quitus.verification;

import coop.quitus.report.FinancialReport;
import java.time.Instant;

/// A financial report that stands ready to be verified.
///
/// @param version how many times the year was offered, from 1
/// @param digest SHA-256 of the exact state of the books it speaks of, lower-case hexadecimal
/// @param report the report as it was offered
/// @param offeredAt UTC
/// @param offeredBy the mandate holder's name
public record ReportOffer(
        int version, String digest, FinancialReport report, Instant offeredAt, String offeredBy) {}
