package coop.quitus.identity.internal;

import coop.quitus.identity.AddressTree;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.identity.Role;
import coop.quitus.identity.RolesHere;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Judges whether a door opens.
@Component
final class Doors implements Rights {

    /// What a visitor finds at a door.
    enum Answer {
        OPEN,
        /// Nobody knows them: they sign in first.
        SIGN_IN,
        /// Nothing they may know of is here.
        NOTHING_HERE,
        /// They are known here, and this is not theirs to open.
        NOT_THEIRS
    }

    /// What was already asked of the mandates for this request: a page offers a dozen doors.
    private static final String ASKED = Doors.class.getName() + ".asked";

    private final RightsTable table;
    private final Map<String, AddressTree<PathPattern>> patterns = new HashMap<>();
    private final Supplier<@Nullable RolesHere> roles;
    private final boolean demo;

    Doors(ObjectProvider<RolesHere> roles, @Value("${quitus.demo:false}") boolean demo) {
        this.table = new RightsTable();
        for (String route : table.lines().keySet()) {
            String[] words = route.split(" ", 2);
            patterns.computeIfAbsent(words[0], _ -> new AddressTree<>())
                    .add(words[1], PathPatternParser.defaultInstance.parse(words[1]));
        }
        this.roles = SingletonSupplier.ofNullable(roles::getIfAvailable);
        this.demo = demo;
    }

    RightsTable table() {
        return table;
    }

    /// @param variables what the address says: `cooperative`, `association`
    Answer judge(Who who, Map<String, String> variables, Optional<Person> visitor) {
        return switch (who) {
            case Who.Everyone() -> Answer.OPEN;
            case Who.InTheWorkshop() -> Answer.OPEN;
            case Who.InTheDemo() -> demo ? Answer.OPEN : Answer.NOTHING_HERE;
            case Who.Administrator() ->
                    visitor.map(one -> one.administrator() ? Answer.OPEN : Answer.NOT_THEIRS)
                            .orElse(Answer.SIGN_IN);
            case Who.Known() ->
                    visitor.map(one -> known(variables, one.id())).orElse(Answer.SIGN_IN);
            case Who.Holding(Set<Role> asked) ->
                    visitor.map(one -> holding(asked, variables, one.id())).orElse(Answer.SIGN_IN);
        };
    }

    private Answer known(Map<String, String> variables, UUID person) {
        return namesAPlace(variables) && rolesHere(variables, person).isEmpty()
                ? Answer.NOTHING_HERE
                : Answer.OPEN;
    }

    private Answer holding(Set<Role> asked, Map<String, String> variables, UUID person) {
        Set<Role> held = rolesHere(variables, person);
        if (!Collections.disjoint(asked, held)) {
            return Answer.OPEN;
        }
        return namesAPlace(variables) && held.isEmpty() ? Answer.NOTHING_HERE : Answer.NOT_THEIRS;
    }

    private static boolean namesAPlace(Map<String, String> variables) {
        return variables.containsKey("cooperative") || variables.containsKey("association");
    }

    private Set<Role> rolesHere(Map<String, String> variables, UUID person) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return askRoles(variables, person);
        }
        String question =
                ASKED
                        + variables.getOrDefault("cooperative", "")
                        + "/"
                        + variables.getOrDefault("association", "")
                        + "/"
                        + person;
        @SuppressWarnings("unchecked")
        var asked = (Set<Role>) request.getAttribute(question, RequestAttributes.SCOPE_REQUEST);
        if (asked != null) {
            return asked;
        }
        Set<Role> answer = askRoles(variables, person);
        request.setAttribute(question, answer, RequestAttributes.SCOPE_REQUEST);
        return answer;
    }

    private Set<Role> askRoles(Map<String, String> variables, UUID person) {
        RolesHere here = roles.get();
        if (here == null) {
            return Set.of();
        }
        try {
            // An address that names both stands in the association: one of its pages on a
            // cooperative.
            String association = variables.get("association");
            if (association != null) {
                return here.in(new AssociationId(Long.parseLong(association)), person);
            }
            String cooperative = variables.get("cooperative");
            return cooperative == null
                    ? here.anywhere(person)
                    : here.in(new CooperativeId(Long.parseLong(cooperative)), person);
        } catch (IllegalArgumentException noSuchPlace) {
            return Set.of();
        }
    }

    @Override
    public boolean opens(String method, String path, Person person) {
        PathContainer where = PathContainer.parsePath(path);
        return door(method, where)
                .map(pattern -> opens(method, pattern, where, person))
                .orElse(false);
    }

    @Override
    public Set<Role> roles(String path, Person person) {
        PathContainer where = PathContainer.parsePath(path);
        return door("GET", where)
                .flatMap(pattern -> Optional.ofNullable(pattern.matchAndExtract(where)))
                .map(match -> rolesHere(match.getUriVariables(), person.id()))
                .orElse(Set.of());
    }

    private boolean opens(String method, PathPattern pattern, PathContainer where, Person person) {
        PathPattern.PathMatchInfo match = pattern.matchAndExtract(where);
        return match != null
                && table.of(method, pattern.getPatternString())
                        .map(who -> judge(who, match.getUriVariables(), Optional.of(person)))
                        .filter(answer -> answer == Answer.OPEN)
                        .isPresent();
    }

    private Optional<PathPattern> door(String method, PathContainer where) {
        AddressTree<PathPattern> doors = patterns.get(method);
        return doors == null
                ? Optional.empty()
                : doors.behind(where.value()).stream()
                        .filter(pattern -> pattern.matches(where))
                        .min(PathPattern.SPECIFICITY_COMPARATOR);
    }
}
