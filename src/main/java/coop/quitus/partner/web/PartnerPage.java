package coop.quitus.partner.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.partner.Commitment;
import coop.quitus.partner.Partner;
import coop.quitus.partner.PartnerDoors.Door;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// One partner: who they are, what they promised, and the doors open to them.
///
/// @param path of the year
/// @param projects those that could be shared
public record PartnerPage(
        Frame frame,
        String path,
        Partner partner,
        List<Door> doors,
        List<Choice> projects,
        List<Commitment> promised,
        boolean mayKeep,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public String here() {
        return path + "/partenaires/" + partner.id();
    }

    /// What a door shows, in words.
    public String shown(Door door) {
        return projects.stream()
                .filter(one -> one.value().equals(String.valueOf(door.project())))
                .map(Choice::label)
                .findFirst()
                .orElse("la coopérative");
    }
}
