package coop.quitus.assembly;

/// What the statutes of the association say of its meetings; kept with each meeting, since statutes
/// change.
///
/// @param quorum at the first call
/// @param secondQuorum at the second call
/// @param noticeDays at least so many days between the notice and the meeting, 0 to 90
/// @param betweenDays at least so many days between the two calls, 0 to 90
/// @param proxies the most voices entrusted to one holder, 0 to 50
public record Statutes(
        Share quorum,
        Share secondQuorum,
        Majority majority,
        int noticeDays,
        int betweenDays,
        int proxies) {

    /// What many associations have; proposed to the first meeting, to be read beside the statutes.
    public static final Statutes USUAL =
            new Statutes(Share.QUARTER, Share.NONE, Majority.SIMPLE, 15, 15, 2);
}
