package coop.quitus.portal.web;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.oversight.FollowUp;
import coop.quitus.oversight.FollowUps;
import coop.quitus.oversight.Questions;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the association asked of a cooperative, or reminded it of, and that waits: two queries.
@Component
class WhatIsAsked {

    private final Questions questions;
    private final FollowUps followUps;

    WhatIsAsked(Questions questions, FollowUps followUps) {
        this.questions = questions;
        this.followUps = followUps;
    }

    List<Due> of(CooperativeId cooperative) {
        var dues = new ArrayList<Due>();
        questions.waiting(cooperative).stream()
                .findFirst()
                .ifPresent(waiting ->
                        dues.add(
                                new Due(
                                        "/cooperatives/"
                                                + cooperative
                                                + "/exercices/"
                                                + waiting.year()
                                                + "/questions",
                                        "Répondre à l'association",
                                        waiting.questions() == 1
                                                ? "1 question attend votre réponse."
                                                : waiting.questions()
                                                        + " questions attendent votre réponse.",
                                        null,
                                        5,
                                        "message-circle")));
        List<FollowUp> unread = followUps.unread(cooperative);
        if (!unread.isEmpty()) {
            dues.add(
                    new Due(
                            "/cooperatives/" + cooperative + "/rappels",
                            "Lire le mot de l'association",
                            unread.getFirst().subject() + ".",
                            null,
                            2,
                            "mail"));
        }
        return dues;
    }
}
