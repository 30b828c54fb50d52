package coop.quitus.ledger.internal;

import coop.quitus.bylaw.LocalHistory;
import coop.quitus.bylaw.LocalHistory.Changed;
import coop.quitus.bylaw.LocalRule;
import coop.quitus.bylaw.LocalRules;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Chart;
import coop.quitus.ledger.ChartExtensions;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the lines that associations add under those of the nation, and shows them on the page of
/// local rules.
@Component
class Extending implements ChartExtensions, LocalRules {

    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_HELP = 300;
    private static final int MOST_EXAMPLES = 20;
    private static final int LONGEST_EXAMPLE = 60;
    private static final String NOTHING = "Rien";

    private final JdbcClient sql;
    private final Charts charts;
    private final Knowledge knowledge;
    private final LocalHistory history;
    private final Clock clock;

    Extending(
            JdbcClient sql, Charts charts, Knowledge knowledge, LocalHistory history, Clock clock) {
        this.sql = sql;
        this.charts = charts;
        this.knowledge = knowledge;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public List<Extension> lines(AssociationId association, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT code, key, label, help, examples
                          FROM (SELECT DISTINCT ON (code) *
                                  FROM ledger.chart_extension
                                 WHERE association_id = :association AND school_year <= :year
                                 ORDER BY code, school_year DESC, version DESC) AS latest
                         WHERE NOT withdrawn
                         ORDER BY code
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .query((row, i) ->
                        new Extension(
                                new AccountKey(row.getString("key")),
                                row.getString("code"),
                                row.getString("label"),
                                row.getString("help"),
                                List.of((String[]) row.getArray("examples").getArray())))
                .list();
    }

    @Override
    public Chart seenBy(CooperativeId cooperative, SchoolYear year) {
        var which = knowledge.cooperative(cooperative);
        return charts.of(year).offeredTo(which).with(lines(which.association(), year));
    }

    @Override
    @Transactional
    public Outcome<Extension, Misfit> write(
            AssociationId association,
            SchoolYear year,
            Extension extension,
            String reason,
            Actor by) {
        Extension asked = tidied(extension);
        List<Misfit> findings = examine(asked, charts.of(year));
        if (history.lacksReason(year, reason)) {
            findings.add(new Misfit.NoReason(year));
        }
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        String before =
                line(association, year, asked.code()).map(line -> said(year, line)).orElse(NOTHING);
        note(association, year, asked, before, said(year, asked), reason, by);
        add(association, year, asked, false, reason.strip(), by);
        return Outcome.done(asked);
    }

    private static Extension tidied(Extension asked) {
        return new Extension(
                asked.under(),
                Words.tidy(asked.code()).toUpperCase(Locale.ROOT),
                Words.tidy(asked.label()),
                Words.tidy(asked.help()),
                asked.examples().stream()
                        .map(Words::plain)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList());
    }

    private static List<Misfit> examine(Extension asked, Chart chart) {
        var findings = new ArrayList<Misfit>();
        AccountKey under = asked.under();
        if (!(under.isCharge() || under.isProduct())
                || chart.accounts().stream().noneMatch(one -> one.key().equals(under))) {
            findings.add(new Misfit.NoSuchLine("compte"));
        }
        String code = asked.code();
        if (code.length() < 2
                || code.length() > LONGEST_CODE
                || !code.matches("[0-9A-Z]+([.-][0-9A-Z]+)*")
                || chart.every().stream()
                        .anyMatch(one -> one.code().equals(code) || one.aliases().contains(code))) {
            findings.add(new Misfit.NotACode("code"));
        }
        if (asked.label().isEmpty()) {
            findings.add(new Misfit.NothingSaid("libelle"));
        }
        if (asked.label().length() > LONGEST_LABEL) {
            findings.add(new Misfit.TooLong("libelle", LONGEST_LABEL));
        }
        if (asked.help().length() > LONGEST_HELP) {
            findings.add(new Misfit.TooLong("aide", LONGEST_HELP));
        }
        if (asked.examples().size() > MOST_EXAMPLES
                || asked.examples().stream().anyMatch(word -> word.length() > LONGEST_EXAMPLE)) {
            findings.add(new Misfit.TooLong("mots", LONGEST_EXAMPLE));
        }
        return findings;
    }

    @Override
    @Transactional
    public Outcome<Extension, Misfit> withdraw(
            AssociationId association, SchoolYear year, String code, String reason, Actor by) {
        Optional<Extension> known = line(association, year, code);
        if (known.isEmpty()) {
            return Outcome.refused(new Misfit.NotItsOwn());
        }
        if (history.lacksReason(year, reason)) {
            return Outcome.refused(new Misfit.NoReason(year));
        }
        note(association, year, known.get(), said(year, known.get()), NOTHING, reason, by);
        add(association, year, known.get(), true, reason.strip(), by);
        return Outcome.done(known.get());
    }

    private Optional<Extension> line(AssociationId association, SchoolYear year, String code) {
        return lines(association, year).stream().filter(it -> it.code().equals(code)).findFirst();
    }

    private void note(
            AssociationId association,
            SchoolYear year,
            Extension line,
            String before,
            String after,
            String reason,
            Actor by) {
        history.note(
                association,
                year,
                List.of(new Changed(key(line), line.label(), before, after)),
                reason,
                by);
    }

    private static String key(Extension line) {
        return "poste." + line.code();
    }

    private String said(SchoolYear year, Extension line) {
        String words =
                line.examples().isEmpty()
                        ? ""
                        : " Mots : " + String.join(", ", line.examples()) + ".";
        return line.inFrench() + words + " Sous « " + charts.of(year).label(line.under()) + " ».";
    }

    private void add(
            AssociationId association,
            SchoolYear year,
            Extension line,
            boolean withdrawn,
            String reason,
            Actor by) {
        sql.sql(
                        """
                        INSERT INTO ledger.chart_extension
                            (association_id, code, school_year, version, key, label, help, examples, withdrawn, reason,
                             written_at, written_by, written_by_name)
                        SELECT :association, :code, :year, coalesce(max(version), 0) + 1, :key, :label, :help, :examples,
                               :withdrawn, :reason, :at, :by, :byName
                          FROM ledger.chart_extension
                         WHERE association_id = :association AND code = :code AND school_year = :year
                        """)
                .param("association", association.value())
                .param("code", line.code())
                .param("year", year.startsIn())
                .param("key", line.under().value())
                .param("label", line.label())
                .param("help", line.help())
                .param("examples", line.examples().toArray(String[]::new))
                .param("withdrawn", withdrawn)
                .param("reason", reason)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.person())
                .param("byName", by.name())
                .update();
    }

    @Override
    public String title() {
        return "Les postes de comptes";
    }

    @Override
    public int rank() {
        return 55;
    }

    @Override
    public String door(AssociationId association, SchoolYear year) {
        return "/associations/" + association + "/postes?annee=" + year;
    }

    @Override
    public List<LocalRule> of(AssociationId association, SchoolYear year) {
        Chart chart = charts.of(year);
        return lines(association, year).stream()
                .map(line ->
                        new LocalRule(
                                key(line),
                                line.label(),
                                chart.label(line.under()),
                                line.inFrench(),
                                true))
                .toList();
    }
}
