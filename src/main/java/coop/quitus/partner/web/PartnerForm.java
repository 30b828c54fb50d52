package coop.quitus.partner.web;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.kernel.Severity;
import coop.quitus.partner.Nature;
import coop.quitus.partner.NewAgreement;
import coop.quitus.partner.NewContribution;
import coop.quitus.partner.NewPartner;
import coop.quitus.partner.Partner;
import coop.quitus.partner.PartnerKind;
import coop.quitus.partner.Quantity;
import coop.quitus.ui.SentForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the forms of this room send. What cannot be read is said beside its field, and what was
/// typed comes back.
final class PartnerForm {

    private static final UUID NOBODY = new UUID(0, 0);

    private final SentForm form;
    private final List<Sentence> faults = new ArrayList<>();

    PartnerForm(Map<String, String> sent) {
        form = new SentForm(sent);
    }

    List<Sentence> faults() {
        var all = new ArrayList<>(form.faults());
        all.addAll(faults);
        return all;
    }

    String text(String name) {
        return form.text(name);
    }

    Money money(String name) {
        return form.money(name);
    }

    /// What the form shows of a partner that is known.
    static Map<String, String> of(Partner partner) {
        return Map.of(
                "nom", partner.name(),
                "sorte", partner.kind().name(),
                "ville", partner.town(),
                "courriel", partner.email(),
                "siret", partner.siret(),
                "contact", partner.contact());
    }

    NewPartner partner(UUID key) {
        return new NewPartner(
                key,
                form.text("nom"),
                kind(),
                form.text("ville"),
                form.text("courriel"),
                form.text("siret"),
                form.text("contact"));
    }

    private PartnerKind kind() {
        return Arrays.stream(PartnerKind.values())
                .filter(kind -> kind.name().equals(form.text("sorte")))
                .findFirst()
                .orElse(PartnerKind.OTHER);
    }

    NewAgreement agreement(SchoolYear year, String file, LocalDate today) {
        LocalDate from = form.day("du");
        return new NewAgreement(
                key(),
                year,
                who(),
                form.text("objet"),
                form.text("conditions"),
                from == null ? today : from,
                form.day("jusqua"),
                file,
                "");
    }

    NewContribution contribution(SchoolYear year, LocalDate today) {
        LocalDate on = form.day("jour");
        return new NewContribution(
                key(),
                year,
                who(),
                id("projet"),
                id("promesse"),
                nature(),
                on == null ? today : on,
                form.text("libelle"),
                quantity(),
                form.text("unite"),
                form.money("valeur"),
                form.text("comment"));
    }

    Nature nature() {
        return Arrays.stream(Nature.values())
                .filter(nature -> nature.name().equals(form.text("nature")))
                .findFirst()
                .orElse(Nature.TIME);
    }

    Quantity quantity() {
        return Quantity.parse(form.text("quantite"))
                .orElseGet(() -> {
                    fault("quantite", "Cette quantité ne se lit pas.", "Écrivez un nombre : 2,5.");
                    return new Quantity(100);
                });
    }

    LocalDate day(String name, LocalDate otherwise) {
        LocalDate day = form.day(name);
        return day == null ? otherwise : day;
    }

    /// The form's own key: sent twice, it acts once.
    UUID key() {
        UUID key = id("cle");
        return key == null ? UUID.randomUUID() : key;
    }

    UUID who() {
        UUID who = id("partenaire");
        return who == null ? NOBODY : who;
    }

    @Nullable UUID id(String name) {
        try {
            return form.text(name).isEmpty() ? null : UUID.fromString(form.text(name));
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    void fault(String field, String fact, String remedy) {
        faults.add(new Sentence(fact, remedy, null, field, Severity.BLOCKS));
    }
}
