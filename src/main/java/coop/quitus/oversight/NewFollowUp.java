package coop.quitus.oversight;

import coop.quitus.bylaw.OfficeText;

/// A reminder about to be sent.
///
/// @param subject with its fields between braces
/// @param words the same
/// @param again whether it leaves even when the same one left less than a fortnight ago
public record NewFollowUp(FollowUpKind kind, String subject, String words, boolean again) {

    /// As its kind begins it in an association's words.
    public static NewFollowUp of(FollowUpKind kind, OfficeText worded) {
        return new NewFollowUp(kind, worded.subject(), worded.body(), false);
    }
}
