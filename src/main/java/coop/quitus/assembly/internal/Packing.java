package coop.quitus.assembly.internal;

import coop.quitus.assembly.Authority;
import coop.quitus.assembly.Enclosure;
import coop.quitus.assembly.Meeting;
import coop.quitus.assembly.MeetingMinutes;
import coop.quitus.assembly.Meetings;
import coop.quitus.assembly.SubsidyMeter;
import coop.quitus.consolidation.YearAccounts;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.Places;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.ui.Dates;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/// Packs what an authority asks for; says what is not there rather than leaving it out in silence.
@Component
final class Packing {

    private final Places places;
    private final Meetings meetings;
    private final YearAccounts accounts;
    private final Vouchers vouchers;
    private final Mandates mandates;
    private final People people;
    private final Roll roll;

    Packing(
            Places places,
            Meetings meetings,
            YearAccounts accounts,
            Vouchers vouchers,
            Mandates mandates,
            People people,
            Roll roll) {
        this.places = places;
        this.meetings = meetings;
        this.accounts = accounts;
        this.vouchers = vouchers;
        this.mandates = mandates;
        this.people = people;
        this.roll = roll;
    }

    List<String> write(
            AssociationId association,
            Meeting meeting,
            Authority authority,
            List<Enclosure> enclosures,
            SubsidyMeter meter,
            OutputStream out,
            Actor by)
            throws IOException {
        var lacks = new ArrayList<String>();
        var zip = new ZipOutputStream(out);
        var parcel = new Parcel(zip);
        switch (authority) {
            case PREFECTURE -> {
                addMinutes(association, meeting, parcel, lacks, by);
                parcel.add("bureau.csv", "La liste du bureau", board(association));
                addEnclosure(
                        association, Enclosure.Kind.ACTIVITY_REPORT, enclosures, parcel, lacks);
            }
            case JOAFE -> {
                addEnclosure(association, Enclosure.Kind.AUDITOR_REPORT, enclosures, parcel, lacks);
                parcel.add("publication.txt", "Ce que dit la loi, et la date", publication(meter));
            }
        }
        addAccounts(association, meeting, parcel, lacks, by);
        if (!lacks.isEmpty()) {
            parcel.add(
                    "A-COMPLETER.txt",
                    "Ce qui manque à ce dossier",
                    String.join("\n", lacks) + "\n");
        }
        parcel.close();
        return lacks;
    }

    private void addMinutes(
            AssociationId association, Meeting meeting, Parcel parcel, List<String> lacks, Actor by)
            throws IOException {
        MeetingMinutes drawn = meeting.minutes();
        if (drawn == null || !drawn.signed()) {
            lacks.add("Le procès-verbal n'est pas encore signé par deux personnes du bureau.");
        }
        Optional<byte[]> minutes = meetings.minutes(association, meeting.id(), by);
        if (minutes.isPresent()) {
            parcel.add("proces-verbal.pdf", "Le procès-verbal de l'assemblée", minutes.get());
        }
    }

    private void addAccounts(
            AssociationId association, Meeting meeting, Parcel parcel, List<String> lacks, Actor by)
            throws IOException {
        Optional<byte[]> sealed = accounts.sealed(association, meeting.year(), by);
        if (sealed.isPresent()) {
            parcel.add(
                    "comptes-annuels.pdf", "Les comptes annuels, rapport financier", sealed.get());
        } else {
            lacks.add("Les comptes " + meeting.year().inFrench() + " ne sont pas arrêtés.");
        }
    }

    private void addEnclosure(
            AssociationId association,
            Enclosure.Kind kind,
            List<Enclosure> enclosures,
            Parcel parcel,
            List<String> lacks)
            throws IOException {
        Optional<Enclosure> known =
                enclosures.stream().filter(one -> one.kind() == kind).findFirst();
        if (known.isEmpty()) {
            lacks.add(kind.inFrench() + " : aucun fichier n'est joint.");
            return;
        }
        CooperativeId where = places.headquarters(association).id();
        String name =
                kind == Enclosure.Kind.AUDITOR_REPORT ? "rapport-commissaire" : "rapport-activite";
        try (InputStream file = vouchers.open(where, known.get().hash()).orElseThrow()) {
            parcel.add(name + ending(where, known.get()), kind.inFrench(), file.readAllBytes());
        }
    }

    private String ending(CooperativeId where, Enclosure enclosure) {
        return vouchers.describe(where, enclosure.hash())
                .map(voucher ->
                        switch (voucher.mediaType()) {
                            case "image/jpeg" -> ".jpg";
                            case "image/png" -> ".png";
                            default -> ".pdf";
                        })
                .orElse(".pdf");
    }

    /// Who holds the association today, as its mandates say.
    private String board(AssociationId association) {
        List<Mandate> held =
                mandates.in(association).stream()
                        .filter(one -> one.role() == Role.ASSOCIATION_OFFICER)
                        .filter(one -> one.holdsOn(roll.today()))
                        .sorted(Comparator.comparing(Mandate::from).thenComparing(Mandate::id))
                        .toList();
        Map<UUID, Person> known = people.named(held.stream().map(Mandate::person).toList());
        var rows = new StringBuilder("\uFEFFnom;fonction;depuis\r\n");
        for (Mandate one : held) {
            Person person = known.get(one.person());
            rows.append(quoted(person == null ? "" : person.name()))
                    .append(";")
                    .append(one.role().inFrench())
                    .append(";")
                    .append(one.from())
                    .append("\r\n");
        }
        return rows.toString();
    }

    /// A text that a spreadsheet would reckon stays a text.
    private static String quoted(String text) {
        boolean reckons = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
        return '"' + (reckons ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    private static String publication(SubsidyMeter meter) {
        return "Subventions publiques de l'exercice (comptes 73 et 74) : "
                + meter.received().inFrench()
                + ".\nSeuil (Code de commerce, art. L612-4 et D612-5) : "
                + SubsidyMeter.LIMIT.inFrench()
                + ".\n"
                + (meter.above()
                        ? "Au-dessus du seuil : les comptes et le rapport du commissaire aux comptes sont publiés."
                        : "Au-dessous du seuil : la publication n'est pas obligatoire à ce titre.")
                + (meter.until() == null
                        ? "\nLes comptes ne sont pas encore approuvés par l'assemblée.\n"
                        : "\nAu plus tard le " + Dates.longDay(meter.until()) + ".\n");
    }
}
