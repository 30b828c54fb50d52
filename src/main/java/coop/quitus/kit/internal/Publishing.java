package coop.quitus.kit.internal;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sha256;
import coop.quitus.kit.Kit;
import coop.quitus.kit.KitFinding;
import coop.quitus.kit.KitReading;
import coop.quitus.kit.Kits;
import coop.quitus.kit.PublishedKit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Offers kits, reads files, publishes versions.
@Component
final class Publishing implements Kits {

    private final NationalKits shipped;
    private final KitTable table;

    Publishing(NationalKits shipped, KitTable table) {
        this.shipped = shipped;
        this.table = table;
    }

    @Override
    public List<Kit> national() {
        return last(shipped.all().stream().map(NationalKits.Shipped::kit));
    }

    @Override
    public List<Kit> offered(AssociationId association) {
        return Stream.concat(
                        national().stream(),
                        last(published(association).stream().map(PublishedKit::kit)).stream())
                .toList();
    }

    /// The last version of each, in the order in which each is first met.
    private static List<Kit> last(Stream<Kit> kits) {
        Map<String, Kit> last = new LinkedHashMap<>();
        kits.forEach(kit ->
                last.merge(
                        kit.code(),
                        kit,
                        (one, other) -> one.version() > other.version() ? one : other));
        return last.values().stream().sorted(Comparator.comparing(Kit::title)).toList();
    }

    @Override
    public Optional<Kit> find(AssociationId association, String code, int version) {
        return all(association)
                .filter(kit -> kit.code().equals(code) && kit.version() == version)
                .findFirst();
    }

    @Override
    public Optional<Kit> latest(AssociationId association, String code) {
        return all(association)
                .filter(kit -> kit.code().equals(code))
                .max(Comparator.comparingInt(Kit::version));
    }

    private Stream<Kit> all(AssociationId association) {
        return Stream.concat(
                shipped.all().stream().map(NationalKits.Shipped::kit),
                published(association).stream().map(PublishedKit::kit));
    }

    /// A file that was published stays readable: what later houses would refuse in a new file, they
    /// only may not lose here.
    @Override
    public List<PublishedKit> published(AssociationId association) {
        return table.of(association).stream()
                .flatMap(one ->
                        KitReader.read(one.yaml()).kit().stream()
                                .map(kit ->
                                        new PublishedKit(kit, one.sha256(), one.at(), one.by())))
                .toList();
    }

    @Override
    public Optional<String> file(AssociationId association, String code, int version) {
        return shipped.find(code, version)
                .map(NationalKits.Shipped::yaml)
                .or(() ->
                        table.of(association).stream()
                                .map(KitTable.Published::yaml)
                                .filter(yaml -> is(yaml, code, version))
                                .findFirst());
    }

    @Override
    public Optional<String> file(Kit national) {
        return shipped.find(national.code(), national.version()).map(NationalKits.Shipped::yaml);
    }

    private static boolean is(String yaml, String code, int version) {
        return KitReader.read(yaml)
                .kit()
                .filter(kit -> kit.code().equals(code) && kit.version() == version)
                .isPresent();
    }

    @Override
    public KitReading read(String yaml) {
        return KitReader.read(yaml);
    }

    @Override
    public Outcome<Kit, KitFinding> publish(AssociationId association, String yaml, Actor by) {
        KitReading reading = KitReader.read(yaml);
        if (reading.kit().isEmpty()) {
            return Outcome.refused(reading.findings());
        }
        Kit kit = reading.kit().get();
        if (shipped.has(kit.code())) {
            return Outcome.refused(new KitFinding.National(lineOf(yaml, "kit"), kit.code()));
        }
        int next = latest(association, kit.code()).map(Kit::version).orElse(0) + 1;
        if (kit.version() == next - 1 && same(association, yaml)) {
            return Outcome.done(kit, reading.remarks());
        }
        if (kit.version() != next || !table.add(association, kit, yaml, by)) {
            return Outcome.refused(
                    new KitFinding.NotTheNext(
                            lineOf(yaml, "version"), kit.code(), kit.version(), next));
        }
        return Outcome.done(kit, reading.remarks());
    }

    /// The same file sent twice is published once.
    private boolean same(AssociationId association, String yaml) {
        String sha256 = Sha256.of(yaml);
        return table.of(association).stream().anyMatch(one -> one.sha256().equals(sha256));
    }

    private static int lineOf(String yaml, String word) {
        List<String> lines = yaml.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(word)) {
                return i + 1;
            }
        }
        return 1;
    }
}
