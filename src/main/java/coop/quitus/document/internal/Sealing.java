package coop.quitus.document.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.document.Paper;
import coop.quitus.document.PaperKind;
import coop.quitus.document.Papers;
import coop.quitus.document.SealMark;
import coop.quitus.document.SealOrigin;
import coop.quitus.document.SealReading;
import coop.quitus.document.Sealed;
import coop.quitus.document.Seals;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.SiteAddress;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Seals papers and remembers them.
@Component
final class Sealing implements Seals {

    private static final Pattern PLACE = Pattern.compile("/documents/(\\d{1,18})/[A-Z2-7]{12} ");

    private final Tenancy tenancy;
    private final JdbcClient sql;
    private final Places places;
    private final Papers papers;
    private final HouseKey key;
    private final TimeStamps stamps;
    private final SiteAddress site;
    private final ObjectProvider<PaperKind> kinds;
    private final Clock clock;

    Sealing(
            Tenancy tenancy,
            JdbcClient sql,
            Places places,
            Papers papers,
            HouseKey key,
            TimeStamps stamps,
            SiteAddress site,
            ObjectProvider<PaperKind> kinds,
            Clock clock) {
        this.tenancy = tenancy;
        this.sql = sql;
        this.places = places;
        this.papers = papers;
        this.key = key;
        this.stamps = stamps;
        this.site = site;
        this.kinds = kinds;
        this.clock = clock;
    }

    @Override
    public byte[] seal(
            CooperativeId cooperative,
            SealOrigin origin,
            Function<SealMark, Paper> drawing,
            Actor by) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        String code = code(which, origin);
        Instant sealedAt = tenancy.within(cooperative, () -> remembered(which, code, origin, by));
        var mark = new SealMark(code, site.of(path(cooperative, code)), sealedAt);
        byte[] drawn = papers.pdf(drawing.apply(mark));
        return stamps.expected(cooperative, code)
                ? Signatures.sign(
                        drawn,
                        mark,
                        key.pair(),
                        imprint -> stamps.token(cooperative, code, imprint))
                : Signatures.sign(drawn, mark, key.pair(), null);
    }

    private static String path(CooperativeId cooperative, String code) {
        return "/documents/" + cooperative + "/" + code;
    }

    /// Made from what the paper says, and from nothing else: sixty bits of its fingerprint.
    private static String code(Cooperative cooperative, SealOrigin origin) {
        String said =
                cooperative.books()
                        + "\n"
                        + origin.kind()
                        + "\n"
                        + origin.reference()
                        + "\n"
                        + origin.digest();
        return Sha256.letters(said, 12);
    }

    /// When it was first sealed; now, if never.
    private Instant remembered(Cooperative which, String code, SealOrigin origin, Actor by) {
        sql.sql(
                        """
                        INSERT INTO document.sealed_paper
                            (cooperative_id, association_id, code, kind, reference, title, digest, sealed_at, sealed_by_id,
                             sealed_by)
                        VALUES (:cooperative, :association, :code, :kind, :reference, :title, :digest, :at, :byId, :by)
                        ON CONFLICT (cooperative_id, code) DO NOTHING
                        """)
                .param("cooperative", which.id().value())
                .param("association", which.association().value())
                .param("code", code)
                .param("kind", origin.kind())
                .param("reference", origin.reference())
                .param("title", origin.title())
                .param("digest", origin.digest())
                .param("at", Timestamp.from(clock.instant().truncatedTo(ChronoUnit.SECONDS)))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
        return row(which.id(), code).orElseThrow().sealedAt();
    }

    @Override
    public Optional<Sealed> find(CooperativeId cooperative, String code) {
        return tenancy.reading(cooperative, () -> row(cooperative, code))
                .map(paper -> judged(paper, now(paper)));
    }

    private Optional<String> now(Sealed paper) {
        return kinds.orderedStream()
                .filter(kind -> kind.kind().equals(paper.origin().kind()))
                .findFirst()
                .flatMap(kind -> kind.digestNow(paper.cooperative(), paper.origin().reference()));
    }

    private static Sealed judged(Sealed paper, Optional<String> now) {
        return new Sealed(
                paper.cooperative(),
                paper.code(),
                paper.origin(),
                paper.sealedAt(),
                paper.sealedBy(),
                now.filter(paper.origin().digest()::equals).isPresent());
    }

    private Optional<Sealed> row(CooperativeId cooperative, String code) {
        return sql.sql(
                        """
                        SELECT code, kind, reference, title, digest, sealed_at, sealed_by
                          FROM document.sealed_paper
                         WHERE cooperative_id = :cooperative AND code = :code
                        """)
                .param("cooperative", cooperative.value())
                .param("code", code)
                .query((row, i) -> paper(cooperative, row))
                .optional();
    }

    private static Sealed paper(CooperativeId cooperative, ResultSet row) throws SQLException {
        return new Sealed(
                cooperative,
                row.getString("code"),
                new SealOrigin(
                        row.getString("kind"),
                        row.getString("reference"),
                        row.getString("title"),
                        row.getString("digest")),
                row.getTimestamp("sealed_at").toInstant(),
                row.getString("sealed_by"),
                false);
    }

    @Override
    public SealReading read(byte[] file) {
        Optional<Signatures.Read> signature = Signatures.read(file, key.pair().certificate());
        if (signature.isEmpty()) {
            return new SealReading.NotSealed();
        }
        Signatures.Read read = signature.get();
        if (!read.ours()) {
            return new SealReading.AnotherHouse(read.signer());
        }
        if (!read.whole()) {
            return new SealReading.Altered();
        }
        Matcher place = PLACE.matcher(read.reason());
        return place.find()
                ? find(new CooperativeId(Long.parseLong(place.group(1))), read.code())
                        .<SealReading>map(SealReading.Ours::new)
                        .orElseGet(() -> new SealReading.Unknown(read.code()))
                : new SealReading.Unknown(read.code());
    }
}
