package coop.quitus.bylaw.internal;

import coop.quitus.bylaw.LegalText;
import coop.quitus.bylaw.LegalTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the texts. They change with the house's migrations alone, so they are read once.
@Component
final class Library implements LegalTexts {

    private final JdbcClient sql;
    private volatile List<LegalText> known = List.of();

    Library(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<LegalText> all() {
        if (known.isEmpty()) {
            known =
                    sql.sql(
                                    """
                                    SELECT key, reference, dated_on, signed, title, says, status
                                      FROM bylaw.legal_text
                                     ORDER BY dated_on, key
                                    """)
                            .query((row, i) ->
                                    new LegalText(
                                            row.getString("key"),
                                            row.getString("reference"),
                                            row.getObject("dated_on", LocalDate.class),
                                            row.getBoolean("signed"),
                                            row.getString("title"),
                                            row.getString("says"),
                                            LegalText.Status.valueOf(row.getString("status"))))
                            .list();
        }
        return known;
    }

    @Override
    public Optional<LegalText> find(String key) {
        return all().stream().filter(text -> text.key().equals(key)).findFirst();
    }
}
