package coop.quitus.letter.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.letter.Addressing;
import coop.quitus.letter.Matter;
import coop.quitus.partner.Directory;
import coop.quitus.partner.DirectoryEntry;
import coop.quitus.partner.Partner;
import coop.quitus.partner.PartnerKind;
import coop.quitus.partner.Partners;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a letter begins with: the matter, and whom to write to. The tables say; this reads.
@Component
final class Beginnings implements Addressing {

    private final JdbcClient sql;
    private final Places places;
    private final Partners partners;
    private final Directory directory;

    Beginnings(JdbcClient sql, Places places, Partners partners, Directory directory) {
        this.sql = sql;
        this.places = places;
        this.partners = partners;
        this.directory = directory;
    }

    @Override
    public List<Matter> matters() {
        return sql.sql(
                        """
                        SELECT key, label, why, to_kind, copy_kind, icon
                          FROM letter.matter
                         ORDER BY position
                        """)
                .query((row, i) -> {
                    String copy = row.getString("copy_kind");
                    return new Matter(
                            row.getString("key"),
                            row.getString("label"),
                            row.getString("why"),
                            PartnerKind.valueOf(row.getString("to_kind")),
                            copy == null ? null : PartnerKind.valueOf(copy),
                            row.getString("icon"));
                })
                .list();
    }

    @Override
    public Optional<Matter> matter(String key) {
        return matters().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    @Override
    public Whom whom(CooperativeId cooperative, Matter matter) {
        Cooperative school = places.cooperative(cooperative).orElseThrow();
        List<Partner> known = partners.of(cooperative);
        List<Partner> offered =
                Stream.concat(
                                known.stream(),
                                directory.of(school.association()).stream()
                                        .map(DirectoryEntry::partner)
                                        .filter(one ->
                                                known.stream()
                                                        .noneMatch(
                                                                own -> own.id().equals(one.id()))))
                        .toList();
        if (matter.to() == PartnerKind.OTHER) {
            return new Whom(offered, List.of());
        }
        PartnerKind copy = matter.copy();
        return new Whom(
                of(matter.to(), offered), copy == null ? List.of() : strictly(copy, offered));
    }

    /// Those of that desk; for a desk of the town that nobody knows, the town hall.
    private static List<Partner> of(PartnerKind kind, List<Partner> offered) {
        var fitting = new ArrayList<>(strictly(kind, offered));
        if (fitting.isEmpty() && kind.isOfTheTown()) {
            fitting.addAll(strictly(PartnerKind.TOWN_HALL, offered));
        }
        return fitting;
    }

    private static List<Partner> strictly(PartnerKind kind, List<Partner> offered) {
        return offered.stream().filter(one -> one.kind() == kind).toList();
    }
}
