package coop.quitus.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.database.Tenancy;
import coop.quitus.database.TenantRows;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Sha256;
import coop.quitus.world.ClassWorld;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.Walk;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Someone who may open a door comes without what it asks for, or with what cannot be: each answers
/// in its own words, none breaks, and what nobody asked for is not done.
@RoomTest
class EmptyHandedAtEveryDoorTests {

    /// A press is all they ask for: what they then do was asked.
    private static final Set<String> BUTTONS =
            Set.of(
                    "POST /cooperatives/{cooperative}/mandat/engagement",
                    "POST /cooperatives/{cooperative}/exercices/{year}/ouverture",
                    "POST /cooperatives/{cooperative}/exercices/{year}/subventions/{code}/mouvements/{number}/retrait",
                    "POST /cooperatives/{cooperative}/exercices/{year}/quitus/engagement",
                    "POST /cooperatives/{cooperative}/exercices/{year}/cahier/{piece}/contrepassation",
                    "POST /cooperatives/{cooperative}/exercices/{year}/classes/{code}/eleves/{pupil}/effacement");

    /// A sheet on which nothing is counted yet is kept like another.
    private static final String DRAFT = "POST /cooperatives/{cooperative}/adhesion/{year}";

    /// Who asks first makes the row that lets one write at a time, and a cockpit that was opened
    /// has its schools weighed; nothing is said there by anyone.
    private static final Set<String> PENS =
            Set.of("discharge.head", "garden.pen", "oversight.weight");

    /// They set a whole association to work, which other tests share; or end the visit.
    private static final Set<String> LEFT_ALONE =
            Set.of(
                    "POST /associations/{association}/commissaire/{year}/emporter",
                    "POST /associations/{association}/adhesions/{year}/rappels",
                    "POST /deconnexion");

    /// Who comes, of those to whom a door opens.
    private static final List<Role> VISITORS =
            List.of(
                    Role.MANDATE_HOLDER,
                    Role.ASSOCIATION_OFFICER,
                    Role.TREASURER,
                    Role.TEACHER,
                    Role.HEAD,
                    Role.NATIONAL_OFFICE);

    @Autowired World world;
    @Autowired ClassWorld classes;
    @Autowired GoldenYear golden;
    @Autowired Places places;
    @Autowired Doors doors;
    @Autowired Tenancy tenancy;
    @Autowired TenantRows rows;
    @Autowired MockMvcTester site;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private final Map<Role, Cookie> sessions = new EnumMap<>(Role.class);
    private SortedMap<String, HandlerMethod> routes;
    private Cooperative school;
    private Cookie tablet;
    private Walk walk;
    private Addresses addresses;

    @BeforeEach
    void people_live_there() {
        school = world.school(World.QUIET);
        golden.bringTheBook(school);
        golden.fileVouchers(school);
        golden.bringTheStatement(school);
        golden.openTheSubsidy(school);
        classes.pupils(school, "CE2", "Inès", "Théo");
        tablet = classes.open(school, "CE2");
        routes = Routes.of(mapping);
        walk = new Walk(site, address -> true);
        addresses = new Addresses(walk, school);
        String home = "/cooperatives/" + school.id();
        walk.by(session(Role.MANDATE_HOLDER), home, home + "/exercices/2025");
        walk.by(session(Role.TEACHER), home + "/exercices/2026/classes/CE2");
        walk.by(
                session(Role.ASSOCIATION_OFFICER),
                "/associations/" + school.association() + "/cooperatives");
    }

    private Cookie session(Role role) {
        return sessions.computeIfAbsent(role, one -> world.session(one, school));
    }

    @Test
    void no_door_breaks_and_nothing_is_done_that_nobody_asked() {
        assertThat(posts()).hasSizeGreaterThan(300);
        var broken = new TreeSet<String>();
        Map<String, String> before = allRows();
        posts().forEach(route -> tryEmpty(broken, route));
        assertThat(allRows()).as("what each table holds").isEqualTo(before);
        posts().forEach(route -> tryAbsurd(broken, route));
        BUTTONS.forEach(route -> note(broken, route, post(route, Map.of())));
        note(broken, DRAFT + " with blank fields", post(DRAFT, all(fields(DRAFT), "")));
        tryAddresses(broken);
        assertThat(broken).isEmpty();
    }

    private HandlerMethod door(String route) {
        return Objects.requireNonNull(routes.get(route));
    }

    private void tryEmpty(Collection<String> broken, String route) {
        if (!BUTTONS.contains(route)) {
            note(broken, route + " with no field", post(route, Map.of()));
        }
        if (!fields(route).isEmpty() && !DRAFT.equals(route)) {
            note(broken, route + " with blank fields", post(route, all(fields(route), "")));
        }
        if (!Routes.files(door(route)).isEmpty()) {
            note(broken, route + " without a file", upload(route, new byte[0]));
        }
    }

    private void tryAbsurd(Collection<String> broken, String route) {
        if (!fields(route).isEmpty()) {
            String value = "9".repeat(20);
            note(broken, route + " with absurd fields", post(route, all(fields(route), value)));
        }
        if (!Routes.files(door(route)).isEmpty()) {
            byte[] file = "abc".getBytes(StandardCharsets.UTF_8);
            note(broken, route + " with any file", upload(route, file));
        }
    }

    private static void note(Collection<String> broken, String what, int status) {
        if (status >= 500) {
            broken.add(what + ": " + status);
        }
    }

    private void tryAddresses(Collection<String> broken) {
        for (String route : routes.keySet()) {
            boolean reads = route.startsWith("GET");
            if (reads || route.startsWith("POST") && !LEFT_ALONE.contains(route)) {
                for (String address : addresses.absurd(route, Routes.fields(door(route)))) {
                    int status = reads ? get(route, address) : post(route, address, Map.of());
                    note(broken, route + " at " + address, status);
                }
            }
        }
    }

    private List<String> posts() {
        return routes.keySet().stream()
                .filter(route -> route.startsWith("POST") && !LEFT_ALONE.contains(route))
                .toList();
    }

    /// The fields that its form has, or that it reads by name.
    private Set<String> fields(String route) {
        var fields = new TreeSet<>(Routes.fields(door(route)));
        fields.addAll(walk.forms().getOrDefault(addresses.of(route), Set.of()));
        fields.remove("_csrf");
        return fields;
    }

    private static Map<String, String> all(Set<String> fields, String value) {
        var sent = new TreeMap<String, String>();
        fields.forEach(field -> sent.put(field, value));
        return sent;
    }

    private int get(String route, String address) {
        return site.get()
                .uri(address)
                .cookie(session(who(route)), tablet)
                .exchange()
                .getResponse()
                .getStatus();
    }

    private int post(String route, Map<String, String> fields) {
        return post(route, addresses.of(route), fields);
    }

    private int post(String route, String address, Map<String, String> fields) {
        var request = site.post().uri(address).cookie(session(who(route)), tablet).with(csrf());
        fields.forEach(request::param);
        return request.exchange().getResponse().getStatus();
    }

    /// As a browser does: a file that was not chosen is there, without a name.
    private int upload(String route, byte[] file) {
        var request = site.post().uri(addresses.of(route)).multipart();
        Routes.files(door(route))
                .forEach(name ->
                        request.file(
                                new MockMultipartFile(
                                        name,
                                        file.length == 0 ? "" : "papier.pdf",
                                        "application/octet-stream",
                                        file)));
        return request.cookie(session(who(route)), tablet)
                .with(csrf())
                .exchange()
                .getResponse()
                .getStatus();
    }

    private Role who(String route) {
        return switch (doors.table().lines().get(route)) {
            case Who.Holding(Set<Role> held) ->
                    VISITORS.stream()
                            .filter(held::contains)
                            .findFirst()
                            .orElseGet(() ->
                                    held.stream().min(Comparator.naturalOrder()).orElseThrow());
            case null, default ->
                    route.contains("{association}")
                            ? Role.ASSOCIATION_OFFICER
                            : Role.MANDATE_HOLDER;
        };
    }

    private List<String> whatIsSaid() {
        return rows.tables().stream().filter(table -> !PENS.contains(table)).toList();
    }

    /// One hash for each table: of the rows of the school, and of its association's own.
    private Map<String, String> allRows() {
        var all = new TreeMap<String, String>();
        for (Cooperative one : List.of(school, places.headquarters(school.association()))) {
            tenancy.reading(
                    one.id(),
                    () -> {
                        for (String table : whatIsSaid()) {
                            var held = new ArrayList<String>();
                            rows.read(one.id(), table, held::add);
                            all.put(one.number() + " " + table, Sha256.of(String.join("\n", held)));
                        }
                        return Boolean.TRUE;
                    });
        }
        return all;
    }
}
