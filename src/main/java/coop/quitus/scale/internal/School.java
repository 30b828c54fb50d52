package coop.quitus.scale.internal;

import coop.quitus.federation.ClassUnit;
import coop.quitus.kernel.Money;
import java.util.ArrayList;
import java.util.List;

/// An invented school: its people in numbers, and how it keeps its books.
///
/// @param classes its classes
/// @param pupils in each class, in their order
/// @param adults in each class: one at least
/// @param late how its treasurer writes: 0 each month, 1 each quarter, 2 when the year is over
/// @param careless in how many expenses of a hundred a voucher is missing
record School(
        String name,
        List<ClassUnit> classes,
        List<Integer> pupils,
        List<Integer> adults,
        int late,
        int careless) {

    private static final List<String> LEVELS =
            List.of("CP", "CE1", "CE2", "CM1", "CM2", "GS", "MS", "PS");

    /// What a member owes: two euros and five cents, and twenty-five cents of insurance.
    static final int FEE = 205;

    static final int INSURANCE = 25;

    static School drawn(Chance chance, int classes) {
        var units = new ArrayList<ClassUnit>();
        for (int i = 0; i < classes; i++) {
            String level = LEVELS.get(i % LEVELS.size());
            String code = i < LEVELS.size() ? level : level + " B";
            units.add(new ClassUnit(code, code));
        }
        var pupils = new ArrayList<Integer>();
        var adults = new ArrayList<Integer>();
        for (int i = 0; i < classes; i++) {
            pupils.add(chance.between(12, 19));
            adults.add(i == 0 ? chance.between(1, 3) : 1);
        }
        int late = chance.percent(65) ? 0 : chance.percent(70) ? 1 : 2;
        return new School(
                SchoolNames.school(chance),
                List.copyOf(units),
                List.copyOf(pupils),
                List.copyOf(adults),
                late,
                chance.percent(80) ? chance.between(0, 4) : chance.between(10, 40));
    }

    /// In how many years of a hundred its report is sent in time.
    int sends() {
        return switch (late) {
            case 0 -> 92;
            case 1 -> 70;
            default -> 15;
        };
    }

    int allPupils() {
        return pupils.stream().mapToInt(Integer::intValue).sum();
    }

    int allAdults() {
        return adults.stream().mapToInt(Integer::intValue).sum();
    }

    int members() {
        return allPupils() + allAdults();
    }

    Money fee() {
        return Money.cents((long) members() * FEE);
    }

    Money insurance() {
        return Money.cents((long) members() * INSURANCE);
    }
}
