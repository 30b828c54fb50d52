package coop.quitus.report.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.database.TenantRows;
import coop.quitus.document.Voucher;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Founding;
import coop.quitus.federation.NewCooperative;
import coop.quitus.federation.PlaceFinding;
import coop.quitus.federation.PlaceSentences;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.report.ArchiveFinding;
import coop.quitus.report.Archives;
import coop.quitus.report.Exports;
import coop.quitus.report.Reports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Packs a cooperative whole, and unpacks it elsewhere.
@Component
final class Archivist implements Archives {

    private static final Logger LOG = LoggerFactory.getLogger(Archivist.class);

    /// What an association's archive calls those of its cooperatives.
    private static final Pattern PART = Pattern.compile("[0-9AB]{2,3}-\\d{4,6}\\.zip");

    private final Tenancy tenancy;
    private final TenantRows rows;
    private final Places places;
    private final Founding founding;
    private final Books books;
    private final Vouchers vouchers;
    private final Reports reports;
    private final Exports exports;

    Archivist(
            Tenancy tenancy,
            TenantRows rows,
            Places places,
            Founding founding,
            Books books,
            Vouchers vouchers,
            Reports reports,
            Exports exports) {
        this.tenancy = tenancy;
        this.rows = rows;
        this.places = places;
        this.founding = founding;
        this.books = books;
        this.vouchers = vouchers;
        this.reports = reports;
        this.exports = exports;
    }

    @Override
    public void write(CooperativeId id, OutputStream out) throws IOException {
        Cooperative cooperative = places.cooperative(id).orElseThrow();
        String department =
                places.association(cooperative.association()).orElseThrow().department();
        var archive = new ArchiveFile.Writer(out);
        archive.add(ArchiveFile.MANIFEST, Manifest.of(cooperative, department).toJson());
        archive.add("LISEZ-MOI.txt", ArchiveFile.explained(cooperative));
        for (SchoolYear year : books.years(id)) {
            String folder = "lisible/" + year.inFrench() + "/";
            archive.add(folder + "compte-rendu.pdf", to -> write(id, year, Reports.Dress.PDF, to));
            archive.add(folder + "fec.txt", to -> exports.fec(id, year, to));
            archive.add(folder + "cahier.journal", to -> exports.hledger(id, year, to));
        }
        for (String table : rows.tables()) {
            var lines = new ArrayList<String>();
            tenancy.reading(
                    id,
                    () -> {
                        rows.read(id, table, lines::add);
                        return lines.size();
                    });
            if (!lines.isEmpty()) {
                archive.add(ArchiveFile.ROWS + table + ".jsonl", String.join("\n", lines) + "\n");
            }
        }
        for (Voucher voucher : vouchers.all(id)) {
            try (InputStream content = vouchers.open(id, voucher.hash()).orElseThrow()) {
                archive.add(ArchiveFile.VOUCHERS + voucher.hash(), content::transferTo);
            }
        }
        archive.finish();
    }

    @Override
    public void write(AssociationId association, OutputStream out) throws IOException {
        var whole = new ZipOutputStream(out);
        for (Cooperative cooperative : places.cooperativesOf(association)) {
            if (!books.years(cooperative.id()).isEmpty()) {
                var part = new ZipEntry(cooperative.number() + ".zip");
                part.setTime(0);
                whole.putNextEntry(part);
                // An archive closes what it is given.
                var bytes = new ByteArrayOutputStream();
                write(cooperative.id(), bytes);
                bytes.writeTo(whole);
                whole.closeEntry();
            }
        }
        whole.finish();
    }

    @Override
    public List<Path> parts(Path archive, Path folder) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            if (entries.isEmpty()
                    || !entries.stream().allMatch(it -> PART.matcher(it.getName()).matches())) {
                return List.of(archive);
            }
            var parts = new ArrayList<Path>();
            for (ZipEntry entry : entries) {
                Path part = folder.resolve(entry.getName());
                try (InputStream content = zip.getInputStream(entry)) {
                    Files.copy(content, part);
                }
                parts.add(part);
            }
            return parts;
        } catch (ZipException notAZip) {
            return List.of(archive); // which says so when it is brought
        }
    }

    private void write(CooperativeId id, SchoolYear year, Reports.Dress dress, OutputStream to)
            throws IOException {
        reports.write(reports.financialReport(id, year, year.lastDay()), dress, to);
    }

    @Override
    public Outcome<Cooperative, ArchiveFinding> bring(Path file, Actor by) throws IOException {
        try (ArchiveFile archive = ArchiveFile.open(file)) {
            archive.verify();
            Manifest manifest = Manifest.from(archive.text(ArchiveFile.MANIFEST));
            Cooperative cooperative = opened(manifest, by);
            for (String name : archive.under(ArchiveFile.VOUCHERS)) {
                vouchers.putBack(
                        name.substring(ArchiveFile.VOUCHERS.length()), archive.bytes(name));
            }
            return Outcome.done(putBack(archive, cooperative));
        } catch (ArchiveRefused refused) {
            return Outcome.refused(refused.finding());
        } catch (IllegalArgumentException | DataAccessException notRows) {
            LOG.warn("an archive whose rows are refused", notRows);
            return Outcome.refused(
                    new ArchiveFinding.NotAnArchive("ses lignes ne sont pas celles d'une archive"));
        }
    }

    /// The cooperative of these books: opened now, or left empty by an attempt that failed.
    private Cooperative opened(Manifest manifest, Actor by) {
        var association =
                places.associationOf(manifest.department())
                        .orElseThrow(() ->
                                new ArchiveRefused(
                                        new ArchiveFinding.NoSuchAssociation(
                                                manifest.department())));
        Optional<Cooperative> here =
                places.cooperativesOf(association.id()).stream()
                        .filter(one -> one.books().equals(manifest.books()))
                        .findFirst();
        if (here.isPresent()) {
            Cooperative there = here.get();
            if (!books.years(there.id()).isEmpty()) {
                throw new ArchiveRefused(
                        new ArchiveFinding.AlreadyHere(there.number(), there.name()));
            }
            return there;
        }
        return switch (founding.found(
                new NewCooperative(
                        association.id(),
                        manifest.uai(),
                        manifest.name(),
                        List.of(),
                        Optional.of(manifest.books())),
                by)) {
            case Outcome.Done<Cooperative, PlaceFinding> done -> done.value();
            case Outcome.Refused<Cooperative, PlaceFinding>(List<PlaceFinding> findings) ->
                    throw new ArchiveRefused(
                            new ArchiveFinding.NotOpened(
                                    PlaceSentences.of(findings.getFirst()).fact()));
        };
    }

    /// Every row and then every invariant, in one transaction.
    private Cooperative putBack(ArchiveFile archive, Cooperative cooperative) {
        return tenancy.within(
                cooperative.id(),
                () -> {
                    for (String table : rows.tables()) {
                        rows.putBack(
                                cooperative.id(),
                                cooperative.association(),
                                table,
                                archive.lines(ArchiveFile.ROWS + table + ".jsonl"));
                    }
                    books.check(cooperative.id()).stream()
                            .findFirst()
                            .ifPresent(fault -> {
                                throw new ArchiveRefused(
                                        new ArchiveFinding.DoesNotHold(
                                                fault.piece(), fault.what()));
                            });
                    return cooperative;
                });
    }
}
