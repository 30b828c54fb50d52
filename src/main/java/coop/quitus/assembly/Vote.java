package coop.quitus.assembly;

/// What a meeting voted on a point; a count taken again replaces it.
///
/// @param take 1 for the first count
/// @param words the resolution, as it was put to the vote
/// @param voices that were there, in person or by proxy
public record Vote(
        int take,
        String words,
        int voices,
        int inFavour,
        int against,
        int abstained,
        boolean adopted) {

    public String result() {
        return (adopted ? "Adoptée" : "Rejetée")
                + " : "
                + inFavour
                + " pour, "
                + against
                + " contre, "
                + abstained
                + (abstained > 1 ? " abstentions" : " abstention");
    }
}
