package coop.quitus.audit;

import static coop.quitus.world.Shown.page;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.database.Tenancy;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.world.RoomTest;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Where there are many entries to read again, the auditor sees that the reading has begun, then
/// the page; it is written down once.
@RoomTest
class AnnouncingALongLookTests extends AuditedAssociation {

    private static final int MANY = 100_000;

    @Autowired MockMvcTester site;
    @Autowired ReadingLog readings;
    @Autowired Tenancy tenancy;
    @Autowired JdbcClient sql;

    @Override
    String department() {
        return "79";
    }

    private int invented;

    /// The count is the house's: other tests compare it with the entries.
    @AfterEach
    void nothing_invented_stays() {
        wrote(-invented);
    }

    /// As if so many entries more had been written.
    private void wrote(int entries) {
        invented += entries;
        tenancy.within(
                bare.id(),
                () ->
                        sql.sql(
                                        """
                                        UPDATE ledger.pace SET entries = entries + :more
                                         WHERE cooperative_id = :id AND kind = 'EXPENSE'
                                        """)
                                .param("more", entries)
                                .param("id", bare.id().value())
                                .update());
    }

    @Test
    void a_long_look_is_announced_then_shown_and_written_down_once() throws Exception {
        Person auditor = world.someone(Role.AUDITOR, whole);
        Cookie his = world.session(auditor);
        String room = "/associations/" + association + "/commissaire/2025";
        assertThat(page(site, room, his).select("main progress")).isEmpty();

        wrote(MANY);
        long before = readings.count(association);
        Document announced = page(site, room + "/population?manque=VOUCHERS", his);
        assertThat(announced.select("main progress")).hasSize(1);
        assertThat(announced.expectFirst(".lead").text())
                .matches("100\\D\\d{3} écritures à relire, une à une : comptez 4 secondes\\.");
        assertThat(readings.count(association)).isEqualTo(before);

        String itself = announced.expectFirst("main [hx-trigger=load]").attr("hx-get");
        assertThat(announced.expectFirst("main noscript a").attr("href")).isEqualTo(itself);
        assertThat(page(site, itself, his).select("tbody tr")).hasSize(1);
        assertThat(readings.count(association)).isEqualTo(before + 1);
        for (String other : List.of(room, room + "/anomalies")) {
            assertThat(page(site, other, his).select("main progress")).hasSize(1);
        }
    }
}
