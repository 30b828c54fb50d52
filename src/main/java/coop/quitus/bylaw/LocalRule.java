package coop.quitus.bylaw;

/// One choice, side by side: what the nation proposes and what holds here.
///
/// @param key stable, and the one its changes bear: `tarif.eleve`
/// @param name as a page names it: *Par élève*
/// @param nation what the nation proposes that year, as a page says it
/// @param ours what holds here that year, as a page says it
/// @param own whether the association chose it: what it never chose follows the nation
/// @param text the key of the [LegalText] behind it; empty when it is a mere choice
public record LocalRule(
        String key, String name, String nation, String ours, boolean own, String text) {

    public LocalRule(String key, String name, String nation, String ours, boolean own) {
        this(key, name, nation, ours, own, "");
    }

    public boolean differs() {
        return !nation.equals(ours);
    }
}
