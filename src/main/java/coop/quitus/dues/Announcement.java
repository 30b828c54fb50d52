package coop.quitus.dues;

import java.time.Instant;
import java.time.LocalDate;

/// How a cooperative says it pays its affiliation.
///
/// @param cheque the number of the cheque; empty for another way
/// @param on the day it was paid, or will be
public record Announcement(
        PaymentWay way, String cheque, LocalDate on, Instant saidAt, String saidBy) {}
