package coop.quitus.restructuring.web;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.restructuring.NewRestructuring;
import coop.quitus.restructuring.NewRestructuring.NewPlace;
import coop.quitus.restructuring.NewRestructuring.Share;
import coop.quitus.restructuring.Restructuring.Kind;
import coop.quitus.restructuring.Restructuring.Part;
import coop.quitus.restructuring.RestructuringFinding;
import coop.quitus.restructuring.RestructuringSentences;
import coop.quitus.ui.SentForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the form of a restructuring sends: text becomes a wish, and impossible values stop here.
final class RestructuringForm {

    private final SentForm form;
    private final AssociationId association;
    private final List<Sentence> faults = new ArrayList<>();

    RestructuringForm(Map<String, String> sent, AssociationId association) {
        this.form = new SentForm(sent);
        this.association = association;
    }

    static Kind kind(String word) {
        return Arrays.stream(Kind.values())
                .filter(one -> one.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(Kind.MERGE);
    }

    Kind kind() {
        return kind(form.text("nature"));
    }

    List<Sentence> faults() {
        var all = new ArrayList<>(form.faults());
        all.addAll(faults);
        return all;
    }

    /// Null when something cannot be read: the faults say what.
    @Nullable NewRestructuring asked() {
        LocalDate day = form.day("jour");
        if (day == null && form.faults().isEmpty()) {
            faults.add(
                    RestructuringSentences.of(
                            new RestructuringFinding.Missing("jour", "le dernier jour")));
        }
        List<Share> shares = kind() == Kind.MOVE ? List.of() : shares();
        if (day == null || !faults().isEmpty()) {
            return null;
        }
        return new NewRestructuring(
                kind(), day, form.text("motif"), places("source"), shares, move());
    }

    private List<CooperativeId> places(String name) {
        var places = new ArrayList<CooperativeId>();
        for (int i = 1; i <= NewRestructuringPage.LINES; i++) {
            place(name + i).ifPresent(places::add);
        }
        return places;
    }

    private Optional<CooperativeId> place(String name) {
        String typed = form.text(name);
        return typed.matches("\\d{1,18}")
                ? Optional.of(new CooperativeId(Long.parseLong(typed)))
                : Optional.empty();
    }

    /// One receiver takes all; several say their shares.
    private List<Share> shares() {
        if (kind() != Kind.SPLIT) {
            return place("cible1")
                    .map(one -> List.of(new Share(one, Part.WHOLE)))
                    .orElse(List.of());
        }
        var shares = new ArrayList<Share>();
        for (int i = 1; i <= NewRestructuringPage.LINES; i++) {
            Optional<CooperativeId> place = place("cible" + i);
            if (place.isPresent()) {
                // Two decimals of a percent are read as cents are.
                Money points = form.money("part" + i);
                shares.add(
                        new Share(
                                place.get(),
                                (int) Math.clamp(points.cents(), 0, 10L * Part.WHOLE)));
            }
        }
        return shares;
    }

    private @Nullable NewPlace move() {
        if (kind() != Kind.MOVE) {
            return null;
        }
        String typed = form.text("association");
        return new NewPlace(
                typed.matches("\\d{1,18}") ? new AssociationId(Long.parseLong(typed)) : association,
                form.text("uai"),
                form.text("nom"));
    }
}
