package coop.quitus.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.FirstRun;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.identity.RolesHere;
import coop.quitus.identity.Visitors;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.ui.NotFound;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route that Spring knows, tried by everyone: the guard answers as the table says, and a
/// route without a line, or a line without a route, is a failure.
@RoomTest
class EveryDoorTests {

    /// Who tries the doors; null for a visitor nobody knows.
    private final Map<String, @Nullable Person> everyone = new LinkedHashMap<>();

    @Autowired World world;
    @Autowired Places places;
    @Autowired Doors doors;
    @Autowired RolesHere roles;
    @Autowired Visitors visitors;
    @Autowired FirstRun firstRun;
    @Autowired MockMvcTester site;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private Cooperative school;

    @BeforeEach
    void everyone_comes_to_the_school() {
        school = world.school(World.QUIET);
        for (Role role : Role.values()) {
            everyone.put(role.name(), world.someone(role, school));
        }
        everyone.put("STRANGER", world.stranger("Une inconnue"));
        everyone.put("ADMINISTRATOR", administrator());
        everyone.put("NOBODY", null);
    }

    @AfterEach
    void nobody_stays() {
        SecurityContextHolder.clearContext();
    }

    private Person administrator() {
        Person person = world.stranger("L'administratrice");
        return new Person(person.id(), person.email(), person.name(), true);
    }

    private Set<String> routes() {
        return Routes.of(mapping).keySet();
    }

    /// The doors of the workshop exist only while pages are drawn.
    private static Set<String> linesOf(RightsTable table) {
        return table.lines().entrySet().stream()
                .filter(line -> !(line.getValue() instanceof Who.InTheWorkshop))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_route_has_its_line_and_every_line_its_route() {
        assertThat(routesWithoutALine(routes(), doors.table())).isEmpty();
        assertThat(linesWithoutARoute(routes(), doors.table())).isEmpty();
    }

    @Test
    void a_forgotten_line_and_a_forgotten_route_are_seen() {
        assertThat(routesWithoutALine(Set.of("GET /nulle-part"), doors.table()))
                .containsExactly("GET /nulle-part");
        assertThat(linesWithoutARoute(Set.of(), doors.table())).contains("GET /connexion");
    }

    private static List<String> routesWithoutALine(Set<String> routes, RightsTable table) {
        return routes.stream().filter(route -> !table.lines().containsKey(route)).toList();
    }

    private static List<String> linesWithoutARoute(Set<String> routes, RightsTable table) {
        return linesOf(table).stream().filter(line -> !routes.contains(line)).toList();
    }

    @Test
    void every_door_opens_to_whom_the_table_says_and_to_nobody_else() {
        var wrong = new TreeSet<String>();
        for (String route : routes()) {
            everyone.forEach((who, person) -> {
                String expected = expected(route, who, person);
                String found = tried(route, person);
                if (!expected.equals(found)) {
                    wrong.add(route + " by " + who + ": " + found + ", not " + expected);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    /// Read from the table line by line, without the code of the guard.
    private String expected(String route, String who, @Nullable Person person) {
        return switch (doors.table().lines().get(route)) {
            case Who.Everyone _, Who.InTheDemo _, Who.InTheWorkshop _ -> "open";
            case Who.Administrator _ when person == null -> "sign in";
            case Who.Administrator _ -> person.administrator() ? "open" : "403";
            case Who.Known _ when person == null -> "sign in";
            case Who.Known _ -> isPlaced(route) && !isInside(route, who) ? "404" : "open";
            case Who.Holding _ when person == null -> "sign in";
            case Who.Holding(Set<Role> held)
                    when held.stream().anyMatch(role -> holds(route, who, role)) ->
                    "open";
            case Who.Holding _ -> isPlaced(route) && !isInside(route, who) ? "404" : "403";
            case null -> "no line";
        };
    }

    private static boolean isPlaced(String route) {
        return route.contains("{cooperative}") || route.contains("{association}");
    }

    private static boolean holds(String route, String who, Role role) {
        return role.name().equals(who) && (!isPlaced(route) || isInside(route, who));
    }

    /// In an association only those whose mandate is there, or above.
    private static boolean isInside(String route, String who) {
        return route.contains("{association}")
                ? Set.of("ASSOCIATION_STAFF", "ASSOCIATION_OFFICER", "AUDITOR", "NATIONAL_OFFICE")
                        .contains(who)
                : Stream.of(Role.values()).anyMatch(role -> role.name().equals(who));
    }

    private String tried(String route, @Nullable Person person) {
        return tried(doors, route, person, school.id());
    }

    private String tried(
            Doors asked, String route, @Nullable Person person, CooperativeId cooperative) {
        String method = route.substring(0, route.indexOf(' ')).replace("*", "GET");
        String pattern = route.substring(route.indexOf(' ') + 1);
        var request = new MockHttpServletRequest(method, pattern);
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, pattern);
        request.setAttribute(
                HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, variables(pattern, cooperative));
        SecurityContextHolder.setContext(
                person == null
                        ? new SecurityContextImpl()
                        : new SecurityContextImpl(new SignedIn(person, "")));
        var response = new MockHttpServletResponse();
        try {
            return new RightsGuard(asked, visitors, firstRun)
                            .preHandle(request, response, anyHandler())
                    ? "open"
                    : "sign in";
        } catch (NotFound unknown) {
            return "404";
        } catch (AccessDeniedException denied) {
            return "403";
        }
    }

    private Map<String, String> variables(String pattern, CooperativeId cooperative) {
        var variables = new LinkedHashMap<String, String>();
        if (pattern.contains("{cooperative}")) {
            variables.put("cooperative", cooperative.toString());
        }
        if (pattern.contains("{association}")) {
            variables.put("association", school.association().toString());
        }
        return variables;
    }

    private HandlerMethod anyHandler() {
        return mapping.getHandlerMethods().values().iterator().next();
    }

    @Test
    void the_guard_answers_404_when_a_line_is_missing() {
        assertThat(tried("GET /nulle-part", everyone.get("MANDATE_HOLDER"))).isEqualTo("404");
    }

    @Test
    void a_stranger_s_cooperative_is_not_there() {
        Cooperative elsewhere = world.school(World.QUIET);
        Person holder = everyone.get("MANDATE_HOLDER");
        for (String route : routes()) {
            if (route.contains("{cooperative}")) {
                assertThat(tried(doors, route, holder, elsewhere.id())).as(route).isEqualTo("404");
                assertThat(tried(doors, route, holder, new CooperativeId(987_654_321)))
                        .as("no such cooperative: " + route)
                        .isEqualTo("404");
            }
        }
    }

    @Test
    void outside_the_demo_nobody_signs_in_without_a_password() {
        var product = new Doors(provider(roles), false);
        assertThat(tried(product, "GET /demo", null, school.id())).isEqualTo("404");
        assertThat(tried(product, "POST /demo", null, school.id())).isEqualTo("404");
        assertThat(tried(doors, "POST /demo", null, school.id())).isEqualTo("open");
    }

    private static ObjectProvider<RolesHere> provider(RolesHere roles) {
        return new ObjectProvider<>() {
            @Override
            public RolesHere getObject() {
                return roles;
            }
        };
    }

    @Test
    void the_whole_site_answers_the_same() {
        String path = "/cooperatives/" + school.id() + "/personnes";
        assertThat(site.get().uri(path))
                .hasStatus(303)
                .hasHeader("Location", "/connexion?retour=" + path.replace("/", "%2F"));
        assertThat(site.get().uri(path).cookie(cookie("STRANGER"))).hasStatus(404);
        assertThat(site.get().uri(path).cookie(cookie("VERIFIER"))).hasStatus(403);
        assertThat(site.get().uri(path).cookie(cookie("MANDATE_HOLDER"))).hasStatusOk();
        assertThat(site.get().uri("/cooperatives/zero/personnes").cookie(cookie("HEAD")))
                .hasStatus(404);
        assertThat(site.get().uri(path).header("HX-Request", "true"))
                .hasStatus(401)
                .hasHeader("HX-Redirect", "/connexion?retour=" + path.replace("/", "%2F"));
    }

    private Cookie cookie(String who) {
        return world.session(Optional.ofNullable(everyone.get(who)).orElseThrow());
    }

    @Test
    void a_page_knows_which_doors_would_open() {
        String path = "/cooperatives/" + school.id() + "/classes";
        assertThat(doors.opens("GET", path, person("HEAD"))).isTrue();
        assertThat(doors.opens("POST", path, person("HEAD"))).isFalse();
        assertThat(doors.opens("POST", path, person("TREASURER"))).isTrue();
        assertThat(doors.opens("GET", path, person("STRANGER"))).isFalse();
        assertThat(doors.opens("GET", "/nulle-part", person("HEAD"))).isFalse();
    }

    private Person person(String who) {
        return Optional.ofNullable(everyone.get(who)).orElseThrow();
    }

    @Test
    void a_form_without_its_token_is_refused() {
        assertThatThrownBy(() -> doors.table().lines().put("GET /x", Circles.EVERYONE))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(site.post().uri("/connexion")).hasStatus(403);
    }
}
