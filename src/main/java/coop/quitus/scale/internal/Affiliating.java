package coop.quitus.scale.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Affiliates a school as it would have been in autumn: heads by class, the sum, and its path to
/// the association's word; some are still on the way.
@Component
final class Affiliating {

    private final Rows rows;

    Affiliating(Rows rows) {
        this.rows = rows;
    }

    /// In a transaction of that cooperative.
    void affiliate(
            Cooperative cooperative, School school, SchoolYear year, Chance chance, Actor holder) {
        Instant begun =
                year.firstDay()
                        .plusDays(chance.between(6, 60))
                        .atTime(18, 0)
                        .toInstant(ZoneOffset.UTC);
        rows.put(cooperative, "membership.sheet", List.of(sheet(school, year, begun, holder)));
        var heads = new ArrayList<String>();
        for (int i = 0; i < school.classes().size(); i++) {
            heads.add(
                    Rows.of(
                            year,
                            "version",
                            1,
                            "position",
                            i + 1,
                            "class_code",
                            school.classes().get(i).code(),
                            "class_name",
                            school.classes().get(i).name(),
                            "pupils",
                            school.pupils().get(i),
                            "adults",
                            school.adults().get(i)));
        }
        rows.put(cooperative, "membership.class_count", heads);
        rows.put(cooperative, "membership.step", path(school, year, chance, begun, holder));
    }

    private static String sheet(School school, SchoolYear year, Instant begun, Actor holder) {
        Money due = school.fee().plus(school.insurance());
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("version", 1);
        sheet.put("pupils", school.allPupils());
        sheet.put("adults", school.allAdults());
        sheet.put("insured", school.members());
        sheet.put("classes", school.classes().size());
        sheet.put("per_pupil_cents", School.FEE);
        sheet.put("per_adult_cents", School.FEE);
        sheet.put("insurance_per_member_cents", School.INSURANCE);
        sheet.put("flat_cents", 0);
        sheet.put("goods_value_cents", 0);
        sheet.put("fee_cents", school.fee().cents());
        sheet.put("insurance_cents", school.insurance().cents());
        sheet.put("goods_cents", 0);
        sheet.put("subscription_cents", 0);
        sheet.put("voluntary_cents", 0);
        sheet.put("due_cents", due.cents());
        sheet.put("recorded_at", begun);
        sheet.put("recorded_by_id", holder.person());
        sheet.put("recorded_by", holder.name());
        return Rows.of(year, sheet);
    }

    private static List<String> path(
            School school, SchoolYear year, Chance chance, Instant begun, Actor holder) {
        int far = chance.percent(school.sends()) ? 3 : chance.between(1, 2);
        var path = new ArrayList<String>();
        for (int i = 0; i < far; i++) {
            path.add(
                    Rows.of(
                            year,
                            "number",
                            i + 1,
                            "state",
                            List.of("DRAFT", "DECLARED", "VALIDATED").get(i),
                            "version",
                            1,
                            "words",
                            "",
                            "taken_at",
                            begun.plusSeconds(86_400L * i),
                            "taken_by_id",
                            holder.person(),
                            "taken_by",
                            holder.name()));
        }
        return path;
    }
}
