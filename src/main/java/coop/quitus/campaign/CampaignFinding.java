package coop.quitus.campaign;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import coop.quitus.pupil.PupilRules;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// All that can be refused or remarked about an action.
public sealed interface CampaignFinding extends Finding {

    @Override
    default Severity severity() {
        return this instanceof NoPlaceYet ? Severity.INFORMS : Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return switch (this) {
            case NamesAPupil _ -> PupilRules.RGPD_02;
            case NotForEveryone _ -> PupilRules.RGPD_01;
            default -> null;
        };
    }

    @Override
    default String field() {
        return switch (this) {
            case Missing(String field, String _) -> field;
            case TooLong(String field, int _) -> field;
            case NotACount(String field, int _, int _) -> field;
            case NotTheOrder(String field, LocalDate _) -> field;
            case NotPromised(int position, String _) -> "engagement." + position;
            case NotAPage _, NamesAPupil _ -> "texte";
            case NotForEveryone _ -> "image";
            case TooManyPoints(String criterion, int _) -> "points." + criterion;
            default -> "";
        };
    }

    /// @param what with its article
    record Missing(String field, String what) implements CampaignFinding {}

    record TooLong(String field, int most) implements CampaignFinding {}

    record NotACount(String field, int least, int most) implements CampaignFinding {}

    /// A day before the one it must follow.
    record NotTheOrder(String field, LocalDate day) implements CampaignFinding {}

    /// The kit holds no action, or not that year.
    record NotOffered(String kit) implements CampaignFinding {}

    record AlreadyOpen(String title) implements CampaignFinding {}

    record NotHere() implements CampaignFinding {}

    record AlreadyEnrolled(String classCode) implements CampaignFinding {}

    record NotPromised(int position, String promise) implements CampaignFinding {}

    record Withdrawn() implements CampaignFinding {}

    /// The class waits: it may hand in once it has a place.
    record Waits() implements CampaignFinding {}

    /// It was enrolled, and waits.
    record NoPlaceYet(int rank) implements CampaignFinding {}

    record NotAPage(String said) implements CampaignFinding {}

    /// A text that stays holds a first name of the school (RGPD-02).
    record NamesAPupil(String firstName) implements CampaignFinding {}

    /// A picture that may not be shown to everyone today (RGPD-01).
    record NotForEveryone() implements CampaignFinding {}

    /// A deliverable that must be handed in is not.
    record NotHandedIn(String title) implements CampaignFinding {}

    record PlacesNotSettled(LocalDate closesOn) implements CampaignFinding {}

    record NoJury() implements CampaignFinding {}

    record JuryClosed() implements CampaignFinding {}

    record JurySits() implements CampaignFinding {}

    record TooManyPoints(String criterion, int most) implements CampaignFinding {}
}
