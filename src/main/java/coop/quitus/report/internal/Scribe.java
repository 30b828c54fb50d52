package coop.quitus.report.internal;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.report.Exports;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Copies the books out in other programs' words.
@Component
final class Scribe implements Exports {

    private final Places places;
    private final Books books;
    private final MatchCodes matchCodes;

    Scribe(Places places, Books books, MatchCodes matchCodes) {
        this.places = places;
        this.books = books;
        this.matchCodes = matchCodes;
    }

    @Override
    public void fec(CooperativeId cooperative, SchoolYear year, OutputStream out)
            throws IOException {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        MatchCodes.Codes codes = matchCodes.of(cooperative, year);
        try (FecWriter fec = new FecWriter(out)) {
            books.journal(cooperative, year).stream()
                    .sorted(Comparator.comparingLong(Entry::sequence))
                    .forEach(entry ->
                            fec.write(
                                    which,
                                    books.chart(year),
                                    entry,
                                    codes.standing(entry, entry.journalNumber())));
        }
    }

    private record Owned(Cooperative cooperative, Entry entry, MatchCodes.Codes codes) {}

    @Override
    public void fec(AssociationId association, SchoolYear year, OutputStream out)
            throws IOException {
        var all = new ArrayList<Owned>();
        for (Cooperative cooperative : places.cooperativesOf(association)) {
            MatchCodes.Codes codes = matchCodes.of(cooperative.id(), year);
            books.journal(cooperative.id(), year)
                    .forEach(entry -> all.add(new Owned(cooperative, entry, codes)));
        }
        all.sort(
                Comparator.comparing((Owned owned) -> owned.entry().recordedAt())
                        .thenComparing(owned -> owned.cooperative().id().value())
                        .thenComparing(owned -> owned.entry().sequence()));
        Map<String, Integer> numbers = new HashMap<>();
        try (FecWriter fec = new FecWriter(out)) {
            for (Owned owned : all) {
                int number = numbers.merge(owned.entry().journal(), 1, Integer::sum);
                fec.write(
                        owned.cooperative(),
                        books.chart(year),
                        owned.entry(),
                        owned.codes().standing(owned.entry(), number));
            }
        }
    }

    @Override
    public String fecName(CooperativeId cooperative, SchoolYear year) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        return name(places.association(which.association()).orElseThrow(), which.uai(), year);
    }

    @Override
    public String fecName(AssociationId association, SchoolYear year) {
        Association which = places.association(association).orElseThrow();
        return name(which, "OCCE" + which.department(), year);
    }

    private static String name(Association association, String otherwise, SchoolYear year) {
        String siren = association.siren();
        return (siren == null ? otherwise : siren)
                + "FEC"
                + DateTimeFormatter.BASIC_ISO_DATE.format(year.lastDay())
                + ".txt";
    }

    @Override
    public void hledger(CooperativeId cooperative, SchoolYear year, OutputStream out)
            throws IOException {
        List<Entry> entries = books.journal(cooperative, year);
        HledgerWriter.write(
                places.cooperative(cooperative).orElseThrow(),
                year,
                books.chart(year),
                entries,
                out);
    }

    @Override
    public void hledger(AssociationId association, SchoolYear year, OutputStream out)
            throws IOException {
        for (Cooperative cooperative : places.cooperativesOf(association)) {
            if (books.years(cooperative.id()).contains(year)) {
                hledger(cooperative.id(), year, out);
                out.write('\n');
            }
        }
    }
}
