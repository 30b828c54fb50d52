package coop.quitus.campaign;

import java.util.Set;
import java.util.UUID;

/// What an adult of the class fills in.
///
/// @param id the form's own key: sent twice, it enrols once
/// @param promised the positions of the commitments that are ticked, from 0
public record NewEnrolment(
        UUID id,
        UUID edition,
        String classCode,
        String category,
        int pupils,
        int adults,
        Set<Integer> promised) {

    public NewEnrolment {
        promised = Set.copyOf(promised);
    }
}
