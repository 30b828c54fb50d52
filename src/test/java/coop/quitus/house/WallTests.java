package coop.quitus.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/// The walls between rooms: arrows only go down, and some never meet.
class WallTests {

    private static final String SAMPLE = "coop.quitus.house.sample";

    /// Two contexts of data protection: the pupils' life, and money. They meet only above.
    static final Set<String> PUPILS =
            Set.of("pupil", "council", "classroom", "picture", "garden", "membership");

    static final Set<String> MONEY =
            Set.of(
                    "ledger",
                    "treasury",
                    "reconciliation",
                    "cash",
                    "cashbook",
                    "report",
                    "subsidy",
                    "funding");

    @Test
    void each_room_sees_only_the_faces_it_says_it_sees() {
        House.modules().verify();
    }

    @Test
    void a_room_that_sees_another_without_saying_so_is_found() {
        ApplicationModules broken = ApplicationModules.of(SAMPLE + ".walls", _ -> true);
        assertThatThrownBy(broken::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("upstairs")
                .hasMessageContaining("downstairs");
    }

    @Test
    void the_pupils_rooms_and_the_money_rooms_know_nothing_of_each_other() {
        Map<String, Set<String>> arrows = RoomMap.arrows(House.modules());
        assertThat(arrows).containsKeys("ledger", "treasury");
        assertThat(meetings(arrows)).isEmpty();
    }

    @Test
    void a_pupils_room_that_reaches_the_money_at_second_hand_is_found() {
        Map<String, Set<String>> arrows =
                Map.of(
                        "council", Set.of("kernel", "project"),
                        "project", Set.of("ledger"),
                        "ledger", Set.of("kernel"),
                        "kernel", Set.of());
        assertThat(meetings(arrows)).containsExactly("council reaches ledger");
    }

    @Test
    void the_kernel_knows_nobody() {
        JavaClasses house = House.classes();
        assertThat(Look.reaching(house, "coop.quitus.kernel", Look.SPRING)).isEmpty();
        assertThat(Look.otherRooms(house, "coop.quitus", "kernel", Set.of())).isEmpty();
        assertThat(Look.reaching(sample(), SAMPLE + ".kernel", Look.SPRING))
                .containsExactly("KnowsSpring → org.springframework.util.StringUtils");
        assertThat(Look.otherRooms(sample(), SAMPLE, "kernel", Set.of()))
                .containsExactly("KnowsARoom → bread.Loaf");
    }

    @Test
    void the_interface_knows_no_room() {
        assertThat(Look.otherRooms(House.classes(), "coop.quitus", "ui", Set.of("kernel")))
                .isEmpty();
        assertThat(Look.otherRooms(sample(), SAMPLE, "ui", Set.of("kernel")))
                .containsExactly("Button → bread.Loaf");
    }

    @Test
    void rules_are_pure() {
        assertThat(Look.impureRules(House.classes())).isEmpty();
        assertThat(Look.impureRules(sample()))
                .containsExactly(
                        "BreadRules → java.time.Clock",
                        "BreadRules → org.springframework.util.StringUtils");
    }

    static JavaClasses sample() {
        return new ClassFileImporter().importPackages(SAMPLE);
    }

    private static List<String> meetings(Map<String, Set<String>> arrows) {
        var meetings = new ArrayList<String>();
        new TreeMap<>(arrows)
                .keySet()
                .forEach(room -> {
                    for (String seen : reached(room, arrows)) {
                        if (PUPILS.contains(room) && MONEY.contains(seen)
                                || MONEY.contains(room) && PUPILS.contains(seen)) {
                            meetings.add(room + " reaches " + seen);
                        }
                    }
                });
        return meetings;
    }

    private static Set<String> reached(String room, Map<String, Set<String>> arrows) {
        var reached = new TreeSet<String>();
        var next = new ArrayList<>(arrows.getOrDefault(room, Set.of()));
        while (!next.isEmpty()) {
            String seen = next.removeLast();
            if (reached.add(seen)) {
                next.addAll(arrows.getOrDefault(seen, Set.of()));
            }
        }
        return reached;
    }
}
