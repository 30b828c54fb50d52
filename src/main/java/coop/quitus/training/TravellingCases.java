package coop.quitus.training;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The cases that an association lends, and where each is.
public interface TravellingCases {

    List<TravellingCase> of(AssociationId association);

    Outcome<TravellingCase, TrainingFinding> add(
            AssociationId association, TravellingCase asked, Actor by);

    /// Every loan that is not cancelled, the last days first.
    List<CaseLoan> loans(AssociationId association);

    /// Books a case for a cooperative. Two bookings never overlap, and a case that is late is not
    /// promised.
    ///
    /// @param key becomes the loan's id: the same form sent twice books once
    Outcome<CaseLoan, TrainingFinding> book(
            CooperativeId borrower,
            UUID key,
            UUID travelling,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Actor by);

    /// Only before it left.
    Outcome<CaseLoan, TrainingFinding> cancel(CooperativeId borrower, UUID loan, Actor by);

    Outcome<CaseLoan, TrainingFinding> handOut(
            AssociationId association, UUID loan, String words, Actor by);

    Outcome<CaseLoan, TrainingFinding> takeBack(
            AssociationId association, UUID loan, String words, Actor by);
}
