package coop.quitus.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What SQL must not say so that the same statement runs on one machine and on several: the rules
/// R7 to R10 of docs/decisions/0027, as far as a text shows them.
final class SqlLint {

    private static final Pattern STATEMENT =
            Pattern.compile("(?is)^\\s*(SELECT|INSERT|UPDATE|DELETE|WITH|MERGE|COPY)\\b.*");
    private static final Pattern TABLE =
            Pattern.compile("(?i)\\b(?:FROM|JOIN|INTO|UPDATE|ONLY)\\s+(\\w+\\.\\w+)");
    private static final Pattern FOR_THE_SESSION =
            Pattern.compile("(?i)^\\s*SET\\s+(?!LOCAL\\b)(SESSION\\s+)?[\\w.]+\\s*(=|\\bTO\\b)");
    private static final Pattern SET_CONFIG = Pattern.compile("(?i)\\bset_config\\s*\\(");
    private static final Pattern LOCKS = Pattern.compile("(?i)\\bFOR\\s+(UPDATE|SHARE)\\b");
    private static final Pattern COPY = Pattern.compile("(?is)^\\s*COPY\\s+[\\w.(]");
    private static final Pattern MERGE = Pattern.compile("(?i)\\bMERGE\\s+INTO\\b");
    private static final Pattern TWO_PHASES =
            Pattern.compile("(?i)\\b(PREPARE\\s+TRANSACTION|COMMIT\\s+PREPARED)\\b");
    private static final Pattern INSERT_SELECT =
            Pattern.compile(
                    "(?is)INSERT\\s+INTO\\s+([\\w.]+)(?:\\s+AS\\s+\\w+)?\\s*(?:\\([^)]*\\))?\\s*SELECT\\b(.*)");
    private static final Pattern SUBQUERY_IN_VALUES =
            Pattern.compile("(?is)\\bVALUES\\s*\\((?:[^()]|\\([^()]*\\))*?\\(\\s*SELECT\\b");
    private static final Pattern SIMPLE_CASE =
            Pattern.compile("(?i)\\bCASE\\s+(?!WHEN\\b)[\\w.:]+\\s+WHEN\\b");
    private static final Pattern THE_HOUR =
            Pattern.compile(
                    "(?i)\\b(now\\s*\\(\\)|clock_timestamp\\s*\\(\\)|current_date|current_timestamp|localtimestamp)");

    private final Set<String> tenants;

    /// @param tenants the tables that hold a tenant's rows
    SqlLint(Set<String> tenants) {
        this.tenants = tenants;
    }

    /// What a string of the code breaks; nothing when it is not SQL.
    List<String> ofJava(String text) {
        var faults = new ArrayList<String>();
        note(faults, FOR_THE_SESSION.matcher(text).find(), "R7 sets something for the session");
        if (!STATEMENT.matcher(text).matches()) {
            return faults;
        }
        String said = text.toLowerCase(Locale.ROOT);
        boolean ofATenant = tables(text).stream().anyMatch(tenants::contains);
        note(faults, SET_CONFIG.matcher(text).find(), "R7 set_config stays on one machine");
        note(
                faults,
                ofATenant && !said.contains("cooperative_id") && !said.contains("association_id"),
                "R8 names a tenant's table and not the tenant");
        note(
                faults,
                ofATenant && LOCKS.matcher(text).find() && !said.contains("cooperative_id"),
                "R8 locks rows of nobody in particular");
        note(faults, THE_HOUR.matcher(text).find(), "R10 asks the database the hour");
        faults.addAll(ofAny(text));
        return faults;
    }

    /// What any statement breaks, a migration's too.
    List<String> ofAny(String text) {
        var faults = new ArrayList<String>();
        note(faults, COPY.matcher(text).find(), "R9 COPY goes around row-level security");
        note(faults, MERGE.matcher(text).find(), "R9 MERGE");
        note(faults, TWO_PHASES.matcher(text).find(), "R9 a prepared transaction");
        note(faults, SUBQUERY_IN_VALUES.matcher(text).find(), "R9 a subquery in VALUES");
        note(
                faults,
                INSERT_SELECT.matcher(text).results().anyMatch(this::isFromElsewhere),
                "R9 INSERT … SELECT from no table");
        note(faults, SIMPLE_CASE.matcher(text).find(), "R10 CASE x WHEN");
        return faults;
    }

    private static void note(List<String> faults, boolean broken, String fault) {
        if (broken) {
            faults.add(fault);
        }
    }

    /// Into a tenant's table, out of a list or a document: rows that lie beside no tenant's.
    private boolean isFromElsewhere(MatchResult insert) {
        return tenants.contains(insert.group(1)) && tables(insert.group(2)).isEmpty();
    }

    private static List<String> tables(String text) {
        return TABLE.matcher(text).results().map(one -> one.group(1)).toList();
    }
}
