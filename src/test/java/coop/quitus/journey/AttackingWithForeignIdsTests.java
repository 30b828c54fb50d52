package coop.quitus.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.cashbook.CashBookImport;
import coop.quitus.database.Tenancy;
import coop.quitus.database.TenantRows;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Founding;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sha256;
import coop.quitus.world.Golden;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.Walk;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// People of one school and of one association try every address of another: as it is, and with
/// their own number in place of the other's. Not one word comes out, and not one row moves.
@RoomTest
class AttackingWithForeignIdsTests {

    /// It stands in the name of the school that is attacked, and in each label of its books.
    private static final String MARK = "Zorglub";

    private static final List<Role> ATTACKERS =
            List.of(Role.MANDATE_HOLDER, Role.ASSOCIATION_OFFICER, Role.AUDITOR);

    private static final List<Role> LIVING_THERE =
            List.of(Role.MANDATE_HOLDER, Role.ASSOCIATION_OFFICER);

    @Autowired World world;
    @Autowired GoldenYear golden;
    @Autowired CashBookImport cashBooks;
    @Autowired Founding founding;
    @Autowired Tenancy tenancy;
    @Autowired TenantRows rows;
    @Autowired MockMvcTester site;

    private Cooperative theirs;
    private Cooperative ours;

    @BeforeEach
    void two_schools_live_the_same_year() {
        ours = world.school("07");
        golden.bringTheBook(ours);
        Cooperative plain = world.school("08");
        theirs =
                ((Outcome.Done<Cooperative, ?>)
                                founding.rename(plain.id(), "École " + MARK, World.MME_ROUX))
                        .value();
        assertThat(
                        cashBooks.bring(
                                theirs.id(),
                                GoldenYear.YEAR,
                                marked(Golden.file("cahier.csv")),
                                Optional.empty(),
                                World.MME_ROUX))
                .isInstanceOf(Outcome.Done.class);
        golden.fileVouchers(theirs);
        golden.bringTheStatement(theirs);
        golden.openTheSubsidy(theirs);
    }

    private static byte[] marked(byte[] cashBook) {
        Charset windows = Charset.forName("windows-1252");
        String marked =
                new String(cashBook, windows)
                        .replaceAll("(?m)^([^;\\n]*;\\d\\d/\\d\\d/\\d{4};)", "$1" + MARK + " : ");
        return marked.getBytes(windows);
    }

    @Test
    void no_word_of_another_school_comes_out_and_no_row_of_it_moves() {
        Walk walk = new Walk(site, this::isAboutThem);
        LIVING_THERE.forEach(role -> walk.by(world.session(role, theirs), doorsteps()));
        Set<String> pages = walk.pages();
        Set<String> forms = walk.forms().keySet();
        assertThat(pages).as("addresses of the other school").hasSizeGreaterThan(80);
        assertThat(forms).as("forms of the other school").hasSizeGreaterThan(40);
        String before = allRowsOf(theirs);

        Map<String, String> leaks = new TreeMap<>();
        for (Role role : ATTACKERS) {
            Cookie us = world.session(role, ours);
            pages.forEach(page -> tryPage(page, role, us, leaks));
            forms.forEach(form -> tryForm(form, role, us, leaks));
        }

        assertThat(leaks).isEmpty();
        assertThat(allRowsOf(theirs)).isEqualTo(before);
    }

    @Test
    void a_word_that_comes_out_would_be_seen() {
        String home = "/cooperatives/" + theirs.id();
        Map<String, String> leaks = new TreeMap<>();
        tryPage(home, Role.HEAD, world.session(Role.HEAD, theirs), leaks);
        assertThat(leaks).containsKey("HEAD " + home);
    }

    private void tryPage(String page, Role role, Cookie us, Map<String, String> leaks) {
        for (String address : List.of(page, asOurs(page))) {
            judge(role + " " + address, site.get().uri(address).cookie(us).exchange(), leaks);
        }
    }

    private void tryForm(String form, Role role, Cookie us, Map<String, String> leaks) {
        for (String address : List.of(form, asOurs(form))) {
            judge(
                    role + " POST " + address,
                    site.post().uri(address).cookie(us).with(csrf()).exchange(),
                    leaks);
        }
    }

    private void judge(String who, MvcTestResult answer, Map<String, String> leaks) {
        boolean named =
                who.contains("/cooperatives/" + theirs.id() + "/")
                        || who.contains("/associations/" + theirs.association() + "/");
        int status = answer.getResponse().getStatus();
        if (Walk.textOf(answer).contains(MARK)) {
            leaks.put(who, "says " + MARK);
        } else if (named && status != 404 && !isForEveryone(who)) {
            leaks.put(who, "answers " + status);
        }
    }

    /// What the table of rights gives to all: calendars and agreements of an association.
    private static boolean isForEveryone(String who) {
        return who.matches(".*/associations/\\d+/(calendrier\\.ics|conventions).*");
    }

    private String asOurs(String path) {
        return path.replaceFirst(
                        "/cooperatives/" + theirs.id() + "\\b", "/cooperatives/" + ours.id())
                .replaceFirst(
                        "/associations/" + theirs.association() + "\\b",
                        "/associations/" + ours.association());
    }

    private String[] doorsteps() {
        return new String[] {
            "/cooperatives/" + theirs.id(),
            "/cooperatives/" + theirs.id() + "/exercices/2025",
            "/associations/" + theirs.association() + "/cooperatives"
        };
    }

    private boolean isAboutThem(String path) {
        return path.matches(
                        "/cooperatives/"
                                + theirs.id()
                                + "(/.*)?|/associations/"
                                + theirs.association()
                                + "(/.*)?")
                || path.startsWith("/travaux/");
    }

    /// One hash of every row of every table that belongs to a school.
    private String allRowsOf(Cooperative school) {
        var all = new ArrayList<String>();
        tenancy.reading(
                school.id(),
                () -> {
                    rows.tables().forEach(table -> rows.read(school.id(), table, all::add));
                    return Boolean.TRUE;
                });
        return Sha256.of(String.join("\n", all));
    }
}
