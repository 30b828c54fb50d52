package coop.quitus.training;

import coop.quitus.kernel.CooperativeId;
import java.time.LocalDate;
import java.util.UUID;

/// A mandate holder who has not yet followed a compulsory training (FOR-01).
///
/// @param since the first day of the mandate
/// @param enrolled whether they have a seat or wait for one
public record TrainingGap(
        UUID person,
        String name,
        CooperativeId cooperative,
        String school,
        LocalDate since,
        boolean enrolled) {}
