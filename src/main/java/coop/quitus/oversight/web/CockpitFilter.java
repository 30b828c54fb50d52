package coop.quitus.oversight.web;

import coop.quitus.oversight.Light.Level;
import coop.quitus.oversight.Sign;
import coop.quitus.oversight.Standing;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What someone looks for among the cooperatives. It is its own address: kept as a bookmark, it
/// finds again.
///
/// @param level of one light when a sign is given, else of the whole cooperative; null for all
/// @param sign null for all
/// @param text in a name, a number or a UAI, accents ignored; empty for all
/// @param steward `moi`, `personne`, or the id of someone; empty for all
/// @param sector empty for all; `aucune` for those that have none
/// @param page from 1
public record CockpitFilter(
        @Nullable Level level,
        @Nullable Sign sign,
        String text,
        String steward,
        String sector,
        int page) {

    static final String MINE = "moi";
    static final String NOBODY = "personne";
    static final String NO_SECTOR = "aucune";

    static CockpitFilter of(Map<String, String> sent) {
        String page = sent.getOrDefault("page", "1");
        return new CockpitFilter(
                Level.of(sent.getOrDefault("feu", "")).orElse(null),
                Sign.of(sent.getOrDefault("signe", "")).orElse(null),
                sent.getOrDefault("q", "").strip(),
                sent.getOrDefault("responsable", ""),
                sent.getOrDefault("secteur", "").strip(),
                page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1);
    }

    /// Those it keeps, in their order.
    List<Standing> among(List<Standing> all, UUID reader) {
        String wanted = bare(text);
        return all.stream()
                .filter(this::lit)
                .filter(one ->
                        wanted.isEmpty()
                                || bare(one.name() + " " + one.number() + " " + one.uai())
                                        .contains(wanted))
                .filter(one -> stewarded(one.stewardship().steward(), reader))
                .filter(one ->
                        sector.isEmpty()
                                || one.stewardship()
                                        .sector()
                                        .equals(sector.equals(NO_SECTOR) ? "" : sector))
                .toList();
    }

    private boolean lit(Standing one) {
        if (sign == null) {
            return level == null || one.level() == level;
        }
        Level its = one.light(sign).level();
        return level == null ? its.presses() : its == level;
    }

    private boolean stewarded(@Nullable UUID its, UUID reader) {
        return switch (steward) {
            case "" -> true;
            case MINE -> reader.equals(its);
            case NOBODY -> its == null;
            default -> its != null && its.toString().equals(steward);
        };
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    public boolean empty() {
        return query().isEmpty();
    }

    /// The same, elsewhere: another sign, from the first page.
    public CockpitFilter with(@Nullable Sign other, @Nullable Level otherLevel) {
        return new CockpitFilter(otherLevel, other, text, steward, sector, 1);
    }

    public CockpitFilter onPage(int other) {
        return new CockpitFilter(level, sign, text, steward, sector, other);
    }

    public CockpitFilter inSector(String other) {
        return new CockpitFilter(
                level, sign, text, steward, other.isEmpty() ? NO_SECTOR : other, 1);
    }

    /// As an address says it: `?feu=urgent&signe=compte-rendu`; empty for all.
    public String query() {
        String said =
                fields().entrySet().stream()
                        .map(field ->
                                field.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return said.isEmpty() ? "" : "?" + said;
    }

    /// Its fields, for a form that carries them.
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("feu", level == null ? "" : level.path());
        fields.put("signe", sign == null ? "" : sign.path());
        fields.put("q", text);
        fields.put("responsable", steward);
        fields.put("secteur", sector);
        fields.put("page", page == 1 ? "" : Integer.toString(page));
        fields.values().removeIf(String::isEmpty);
        return fields;
    }
}
