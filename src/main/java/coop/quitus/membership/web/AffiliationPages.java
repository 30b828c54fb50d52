package coop.quitus.membership.web;

import coop.quitus.federation.CalendarOfAssociation;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.federation.Tariffs;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.membership.Affiliation;
import coop.quitus.membership.Affiliations;
import coop.quitus.membership.Campaigns;
import coop.quitus.membership.PledgesTaken;
import coop.quitus.ui.Frame;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Draws the page of an affiliation for who reads it.
@Component
final class AffiliationPages {

    private final Affiliations affiliations;
    private final Campaigns campaigns;
    private final Places places;
    private final Tariffs tariffs;
    private final CalendarOfAssociation calendar;
    private final ObjectProvider<PledgesTaken> pledges;
    private final Rights rights;
    private final Clock clock;

    AffiliationPages(
            Affiliations affiliations,
            Campaigns campaigns,
            Places places,
            Tariffs tariffs,
            CalendarOfAssociation calendar,
            ObjectProvider<PledgesTaken> pledges,
            Rights rights,
            Clock clock) {
        this.affiliations = affiliations;
        this.campaigns = campaigns;
        this.places = places;
        this.tariffs = tariffs;
        this.calendar = calendar;
        this.pledges = pledges;
        this.rights = rights;
        this.clock = clock;
    }

    /// @param typed what was typed in a form that was refused; null for what is kept
    AffiliationPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Person reader,
            @Nullable AffiliationForm typed,
            List<Sentence> sentences) {
        Cooperative which = Where.cooperative(places, cooperative);
        Affiliation said = affiliations.of(cooperative, year);
        String here = Where.path(cooperative, year);
        Money review = tariffs.of(which.association(), year).subscription();
        PledgesTaken bell = pledges.getIfAvailable();
        List<PledgesTaken.Taken> taken = bell == null ? List.of() : bell.of(cooperative, year);
        return new AffiliationPage(
                frame.titled("L'adhésion " + year.inFrench()),
                here,
                said,
                typed == null ? AffiliationForm.of(said, which) : typed,
                campaigns.of(which.association(), year).orElse(null),
                calendar.of(which.association(), year).affiliation(),
                LocalDate.now(clock),
                review.isPositive() ? review.inFrench() : "",
                bell == null ? "" : bell.sentence(),
                taken,
                taken.stream().anyMatch(one -> one.person().equals(reader.id())),
                campaigns.reminders(cooperative, year),
                new AffiliationPage.May(
                        rights.opens("POST", here, reader),
                        rights.opens("POST", here + "/declaration", reader),
                        rights.opens("POST", here + "/validation", reader),
                        rights.opens("GET", here + "/paiement", reader)),
                Ids.next(clock),
                sentences);
    }
}
