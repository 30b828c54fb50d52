package coop.quitus.partner.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.partner.Agreement;
import coop.quitus.partner.Agreements;
import coop.quitus.partner.NewAgreement;
import coop.quitus.partner.Partner;
import coop.quitus.partner.PartnerFinding;
import coop.quitus.partner.PublicAgreement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Files agreements, and opens those that anyone may read.
@Component
final class Agreeing implements Agreements {

    private static final int REGISTER_LINES = 200;

    private final Tenancy tenancy;
    private final Places places;
    private final PartnerTable partners;
    private final AgreementTable table;
    private final Vouchers vouchers;

    Agreeing(
            Tenancy tenancy,
            Places places,
            PartnerTable partners,
            AgreementTable table,
            Vouchers vouchers) {
        this.tenancy = tenancy;
        this.places = places;
        this.partners = partners;
        this.table = table;
        this.vouchers = vouchers;
    }

    @Override
    public List<Agreement> of(CooperativeId cooperative) {
        return tenancy.reading(cooperative, () -> table.all(cooperative));
    }

    @Override
    public Optional<Agreement> find(CooperativeId cooperative, UUID agreement) {
        return tenancy.reading(cooperative, () -> table.find(cooperative, agreement));
    }

    @Override
    public Outcome<Agreement, PartnerFinding> file(
            CooperativeId cooperative, NewAgreement asked, Actor by) {
        var refusals = new ArrayList<>(PartnerChecks.of(asked));
        if (!asked.file().isEmpty() && vouchers.describe(cooperative, asked.file()).isEmpty()) {
            refusals.add(new PartnerFinding.NoSuchFile());
        }
        return tenancy.within(
                cooperative,
                () -> {
                    if (partners.find(cooperative, asked.partner()).isEmpty()) {
                        refusals.add(new PartnerFinding.NoSuchPartner());
                    }
                    if (!refusals.isEmpty()) {
                        return Outcome.refused(refusals);
                    }
                    table.file(places.cooperative(cooperative).orElseThrow(), asked, by);
                    return Outcome.done(table.find(cooperative, asked.key()).orElseThrow());
                });
    }

    @Override
    public Outcome<Agreement, PartnerFinding> publish(
            CooperativeId cooperative, UUID agreement, boolean open, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Agreement> known = table.find(cooperative, agreement);
                    if (known.isEmpty()) {
                        return Outcome.refused(new PartnerFinding.NoSuchAgreement());
                    }
                    if (known.get().open() == open) {
                        return Outcome.done(known.get());
                    }
                    Cooperative school = places.cooperative(cooperative).orElseThrow();
                    table.say(school, agreement, open, by);
                    // Where one practises, nothing is real: the register never hears of it.
                    if (open && !school.practice()) {
                        table.putInTheRegister(school, known.get());
                    } else {
                        table.takeOutOfTheRegister(school, agreement);
                    }
                    Agreement now = table.find(cooperative, agreement).orElseThrow();
                    return Outcome.done(now, open ? remarks(now.partner()) : List.of());
                });
    }

    private static List<PartnerFinding> remarks(Partner partner) {
        return partner.isPrivate()
                ? List.of(new PartnerFinding.Unnamed(partner.kind()))
                : List.of();
    }

    @Override
    public List<PublicAgreement> register(@Nullable AssociationId association, String words) {
        return table.register(association).stream()
                .filter(one ->
                        Words.areIn(
                                words,
                                String.join(
                                        " ",
                                        one.object(),
                                        one.school(),
                                        one.partner(),
                                        one.town())))
                .limit(REGISTER_LINES)
                .toList();
    }
}
