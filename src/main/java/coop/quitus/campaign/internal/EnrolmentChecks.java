package coop.quitus.campaign.internal;

import coop.quitus.campaign.CampaignFinding;
import coop.quitus.campaign.Edition;
import coop.quitus.campaign.NewEnrolment;
import coop.quitus.campaign.Participation;
import coop.quitus.campaign.Participation.Telling;
import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Cooperative;
import coop.quitus.kit.KitCampaign.Deliverable;
import coop.quitus.kit.KitCampaign.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What stands in the way of a class. Pure: no clock, no database.
final class EnrolmentChecks {

    private static final int MOST_PUPILS = 200;
    private static final int MOST_ADULTS = 50;
    private static final int MOST_HOURS = 500;
    private static final int MOST_WORDS = 4000;

    private EnrolmentChecks() {}

    /// @param enrolled the classes of the school that are enrolled already
    static List<CampaignFinding> of(
            Cooperative school, Edition edition, NewEnrolment asked, List<String> enrolled) {
        var faults = new ArrayList<CampaignFinding>();
        if (school.classes().stream().map(ClassUnit::code).noneMatch(asked.classCode()::equals)) {
            faults.add(new CampaignFinding.Missing("classe", "la classe"));
        } else if (enrolled.contains(asked.classCode())) {
            faults.add(new CampaignFinding.AlreadyEnrolled(asked.classCode()));
        }
        if (!edition.rules().categories().isEmpty()
                && edition.category(asked.category()).isEmpty()) {
            faults.add(new CampaignFinding.Missing("categorie", "la catégorie"));
        }
        if (asked.pupils() < 1 || asked.pupils() > MOST_PUPILS) {
            faults.add(new CampaignFinding.NotACount("eleves", 1, MOST_PUPILS));
        }
        if (asked.adults() < 1 || asked.adults() > MOST_ADULTS) {
            faults.add(new CampaignFinding.NotACount("adultes", 1, MOST_ADULTS));
        }
        List<String> commitments = edition.rules().commitments();
        for (int i = 0; i < commitments.size(); i++) {
            if (!asked.promised().contains(i)) {
                faults.add(new CampaignFinding.NotPromised(i, commitments.get(i)));
            }
        }
        return faults;
    }

    /// @param picture the one asked for
    /// @param allowed whether it may be shown to everyone today
    /// @param firstNames of the school's pupils, found in the words
    static List<CampaignFinding> handedIn(
            Participation participation,
            String deliverable,
            String words,
            Optional<UUID> picture,
            boolean allowed,
            List<String> firstNames) {
        if (!participation.standing().placed()) {
            return List.of(new CampaignFinding.Waits());
        }
        Optional<Form> asked = form(participation, deliverable);
        if (asked.isEmpty()) {
            return List.of(new CampaignFinding.NotHere());
        }
        Form form = asked.get();
        if (form == Form.PICTURE) {
            return picture.isEmpty()
                    ? List.of(new CampaignFinding.Missing("image", "l'image"))
                    : allowed ? List.of() : List.of(new CampaignFinding.NotForEveryone());
        }
        if (words.isBlank()) {
            return List.of(new CampaignFinding.Missing("texte", "ce que vous remettez"));
        }
        if (words.strip().length() > MOST_WORDS) {
            return List.of(new CampaignFinding.TooLong("texte", MOST_WORDS));
        }
        if (!firstNames.isEmpty()) {
            return List.of(new CampaignFinding.NamesAPupil(firstNames.getFirst()));
        }
        return form == Form.LINK
                        && !words.strip()
                                .matches(
                                        "https?://[^\\s<>\"]{4,300}|/[^/\\s<>\"\\\\][^\\s<>\"\\\\]{0,300}")
                ? List.of(new CampaignFinding.NotAPage(words.strip()))
                : List.of();
    }

    static Optional<Form> form(Participation participation, String deliverable) {
        return participation.edition().rules().deliverables().stream()
                .filter(one -> one.key().equals(deliverable))
                .map(Deliverable::form)
                .findFirst();
    }

    static List<CampaignFinding> told(Participation participation, Telling told) {
        var faults = new ArrayList<CampaignFinding>();
        if (!participation.standing().placed()) {
            faults.add(new CampaignFinding.Waits());
        }
        if (told.pupils() < 1 || told.pupils() > MOST_PUPILS) {
            faults.add(new CampaignFinding.NotACount("eleves", 1, MOST_PUPILS));
        }
        if (told.hours() < 1 || told.hours() > MOST_HOURS) {
            faults.add(new CampaignFinding.NotACount("heures", 1, MOST_HOURS));
        }
        return faults;
    }

    /// Before a certificate: a settled place, and all that must be handed in.
    static List<CampaignFinding> lacks(Participation participation, LocalDate today) {
        Edition edition = participation.edition();
        var lacks = new ArrayList<CampaignFinding>();
        if (!edition.settled(today)) {
            lacks.add(new CampaignFinding.PlacesNotSettled(edition.closesOn()));
        } else if (!participation.standing().placed()) {
            lacks.add(new CampaignFinding.Waits());
        }
        edition.rules().deliverables().stream()
                .filter(one -> one.required() && participation.handedIn(one.key()).isEmpty())
                .forEach(one -> lacks.add(new CampaignFinding.NotHandedIn(one.title())));
        return lacks;
    }
}
