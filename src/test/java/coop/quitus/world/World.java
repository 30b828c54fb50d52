package coop.quitus.world;

import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Founding;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.NewCooperative;
import coop.quitus.federation.NewMandate;
import coop.quitus.federation.OfficialNumbers;
import coop.quitus.federation.Place;
import coop.quitus.federation.Places;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.identity.Sessions;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Payment;
import coop.quitus.ledger.Till;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// The named world: département 42, écoles Jean-Macé, Mme Roux who holds the mandate, M. Keita who
/// verifies.
public final class World {

    public static final Actor MME_ROUX =
            new Actor(UUID.fromString("00000000-0000-7000-8000-000000000001"), "Mme Roux");

    /// The départements that tests share: no test counts what stands there.
    public static final String OURS = "42";

    public static final String ELSEWHERE = "62";

    /// Few schools are here: for who opens every page of an association.
    public static final String QUIET = "51";

    private static final Actor OPERATOR = Actor.operator("essai");
    private static final AtomicInteger PERSON = new AtomicInteger(1);
    private static final AtomicInteger SCHOOL = new AtomicInteger(1);

    private final Places places;
    private final Founding founding;

    private final People people;
    private final Mandates mandates;
    private final Sessions sessions;

    World(Places places, Founding founding, People people, Mandates mandates, Sessions sessions) {
        this.places = places;
        this.founding = founding;
        this.people = people;
        this.mandates = mandates;
        this.sessions = sessions;
    }

    /// Someone new who holds this role for that cooperative, from long ago and, but for an auditor,
    /// without an end.
    public Person someone(Role role, Cooperative school) {
        Person person = stranger(role.inFrench());
        give(person, role, school);
        return person;
    }

    /// Someone new who holds nothing anywhere.
    public Person stranger(String name) {
        String email = "personne-" + PERSON.getAndIncrement() + "@exemple.fr";
        return ((Outcome.Done<Person, ?>) people.know(name, email, OPERATOR)).value();
    }

    public Mandate give(Person person, Role role, Cooperative school) {
        Place place =
                switch (role) {
                    case PUPIL -> new Place.InClass(school.id(), "CE2");
                    case HEAD -> new Place.InSchool(school.uai());
                    case ASSOCIATION_STAFF, ASSOCIATION_OFFICER, AUDITOR ->
                            new Place.InAssociation(school.association());
                    case NATIONAL_OFFICE -> new Place.InFederation();
                    default -> new Place.InCooperative(school.id());
                };
        Optional<LocalDate> until =
                role == Role.AUDITOR ? Optional.of(LocalDate.of(2028, 8, 31)) : Optional.empty();
        var asked = new NewMandate(person.id(), role, place, LocalDate.of(2025, 9, 1), until);
        return ((Outcome.Done<Mandate, ?>) mandates.give(asked, OPERATOR)).value();
    }

    /// The cookie of someone's open session, for a request or a browser.
    public Cookie session(Person person) {
        return new Cookie(Sessions.COOKIE, sessions.open(person.id(), "Essai", false));
    }

    /// The same, for someone new who holds this role: `.cookie(world.session(Role.HEAD, school))`.
    public Cookie session(Role role, Cooperative school) {
        return session(someone(role, school));
    }

    /// A cooperative of its own for a test: an école Jean-Macé with a class of CE2 and one of CM2.
    public Cooperative school() {
        return school(OURS);
    }

    /// A school of an association that is not ours, for who must see nothing: nobody counts there.
    public Cooperative elsewhere() {
        return school(ELSEWHERE);
    }

    /// The same, in a département that one test class has for itself, so that it may count there.
    public Cooperative school(String department) {
        String number = "%s%04d".formatted(academic(department), SCHOOL.getAndIncrement());
        var asked =
                new NewCooperative(
                        places.associationOf(department).orElseThrow().id(),
                        OfficialNumbers.uaiOf(number),
                        "École Jean-Macé",
                        List.of(
                                new ClassUnit("CE2", "CE2"),
                                new ClassUnit("CM2", "CM2 d'Inès et Théo")),
                        Optional.empty());
        return ((Outcome.Done<Cooperative, ?>) founding.found(asked, MME_ROUX)).value();
    }

    /// The three digits that open the numbers of a département's schools: Corsica kept its old
    /// ones.
    private static String academic(String department) {
        return switch (department) {
            case "2A" -> "620";
            case "2B" -> "720";
            default -> "0".repeat(3 - department.length()) + department;
        };
    }

    /// A receipt: money comes into a till.
    public static DraftEntry received(
            LocalDate on, String label, Till till, String account, String amount) {
        return draft(EntryKind.RECEIPT, on, label, till, account, euros(amount));
    }

    /// An expense: money goes out of a till.
    public static DraftEntry paid(
            LocalDate on, String label, Till till, String account, String amount) {
        return draft(EntryKind.EXPENSE, on, label, till, account, euros(amount).negated());
    }

    private static DraftEntry draft(
            EntryKind kind, LocalDate on, String label, Till till, String account, Money movement) {
        return new DraftEntry(
                UUID.randomUUID(),
                kind,
                on,
                label,
                "",
                till.equals(Till.BANK) ? Payment.BANK_TRANSFER : Payment.CASH,
                "",
                "",
                List.of(
                        new Line(till, movement),
                        new Line(new AccountKey(account), movement.negated())),
                List.of(),
                Map.of());
    }

    public static Money euros(String amount) {
        return Money.parse(amount).orElseThrow();
    }
}
