package coop.quitus.dues;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an association notes when money came from a cooperative, or went to it.
///
/// @param key of the form: noted twice, it counts once
/// @param on the day it was credited or given; null when none was written
public record NewSettlement(
        UUID key,
        CooperativeId cooperative,
        SchoolYear year,
        Settlement.Purpose purpose,
        PaymentWay way,
        Money amount,
        @Nullable LocalDate on,
        String words) {}
