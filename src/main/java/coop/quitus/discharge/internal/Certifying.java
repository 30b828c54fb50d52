package coop.quitus.discharge.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.discharge.Certificates;
import coop.quitus.discharge.DischargeCertificatePaper;
import coop.quitus.document.PaperKind;
import coop.quitus.document.SealOrigin;
import coop.quitus.document.Seals;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Seals the papers of discharges, and says whether one of them still vouches for the books.
@Component
final class Certifying implements Certificates, PaperKind {

    private static final String KIND = "discharge";
    private static final Pattern REFERENCE = Pattern.compile("(\\d{4})/(\\d{1,9})");

    private final Tenancy tenancy;
    private final Places places;
    private final SigningBook book;
    private final Bells bells;
    private final Seals seals;

    Certifying(Tenancy tenancy, Places places, SigningBook book, Bells bells, Seals seals) {
        this.tenancy = tenancy;
        this.places = places;
        this.book = book;
        this.bells = bells;
        this.seals = seals;
    }

    @Override
    public Optional<byte[]> sealed(
            CooperativeId cooperative, SchoolYear year, int version, Actor by) {
        return ended(cooperative, year, version).map(kept -> sealed(cooperative, kept, by));
    }

    private Optional<Kept> ended(CooperativeId cooperative, SchoolYear year, int version) {
        return tenancy.reading(cooperative, () -> book.find(cooperative, year, version))
                .filter(kept -> kept.end() != null);
    }

    private byte[] sealed(CooperativeId cooperative, Kept kept, Actor by) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        String association = places.association(which.association()).orElseThrow().name();
        Kept.End end = Objects.requireNonNull(kept.end());
        var origin =
                new SealOrigin(
                        KIND,
                        kept.year().startsIn() + "/" + kept.version(),
                        (end.given() ? "Quitus des comptes " : "Quitus refusé, comptes ")
                                + kept.year().inFrench(),
                        said(kept, end));
        List<DischargeCertificatePaper.Row> rows =
                kept.lines().stream()
                        .map(line ->
                                new DischargeCertificatePaper.Row(line.signature(), line.quality()))
                        .toList();
        return seals.seal(
                cooperative,
                origin,
                mark ->
                        new DischargeCertificatePaper(
                                association,
                                which.number(),
                                which.name(),
                                kept.year(),
                                kept.version(),
                                kept.digest(),
                                end.given(),
                                kept.figures(),
                                rows,
                                end.at(),
                                mark),
                by);
    }

    /// The digest of all the paper says, the digest of the books first.
    private static String said(Kept kept, Kept.End end) {
        var said = new ArrayList<String>();
        said.add(kept.digest());
        said.add(kept.year() + " " + kept.version() + " " + end.given() + " " + end.at());
        said.add(kept.figures().toString());
        kept.lines().forEach(line -> said.add(line.signature() + " " + line.quality()));
        return Sha256.of(String.join("\n", said));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// Nothing any more once the books say something else (VER-02).
    @Override
    public Optional<String> digestNow(CooperativeId cooperative, String reference) {
        Matcher parts = REFERENCE.matcher(reference);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var year = new SchoolYear(Integer.parseInt(parts.group(1)));
        return ended(cooperative, year, Integer.parseInt(parts.group(2)))
                .filter(kept -> !bells.contradict(cooperative, year, kept.digest()))
                .map(kept -> said(kept, Objects.requireNonNull(kept.end())));
    }
}
