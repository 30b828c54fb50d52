package coop.quitus.ballot;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every way to join spent tokens with papers: each column of one with each column of the other,
/// those of the system too, by value (`xmin = xmin`) and by rank (`ctid ~ ctid`).
final class Joins {

    private Joins() {}

    /// The joins that give voters away: by value, one true pair is too many; by rank, all of them
    /// in the true order, or in the reverse of it.
    static List<String> tying(
            Connection owner,
            String tokens,
            String spent,
            String papers,
            String filled,
            Map<String, String> truth)
            throws SQLException {
        List<Map<String, String>> of = rows(owner, tokens, spent);
        List<Map<String, String>> on = rows(owner, papers, filled);
        if (of.size() != truth.size() || on.size() != truth.size()) {
            throw new IllegalStateException("not the urn of these voters");
        }
        var found = new ArrayList<String>();
        for (String left : columns(owner, tokens)) {
            for (String right : columns(owner, papers)) {
                if (meets(of, left, on, right, truth)) {
                    found.add(left + " = " + right);
                }
                if (follows(owner, tokens, spent, left, papers, filled, right, truth)) {
                    found.add(left + " ~ " + right);
                }
            }
        }
        return found;
    }

    /// A value that tells rows apart on both sides, and brings a voter and their paper together.
    private static boolean meets(
            List<Map<String, String>> of,
            String left,
            List<Map<String, String>> on,
            String right,
            Map<String, String> truth) {
        Map<String, List<String>> papers = new HashMap<>();
        on.forEach(paper ->
                papers.computeIfAbsent(paper.get(right), _ -> new ArrayList<>())
                        .add(paper.get("votes")));
        if (papers.size() < 2) {
            return false;
        }
        return of.stream()
                .anyMatch(token ->
                        papers.getOrDefault(token.get(left), List.of())
                                .contains(truth.get(token.get("hash"))));
    }

    private static boolean follows(
            Connection owner,
            String tokens,
            String spent,
            String left,
            String papers,
            String filled,
            String right,
            Map<String, String> truth)
            throws SQLException {
        List<String> voters = ranked(owner, "hash", tokens, spent, left);
        List<String> votes = ranked(owner, "votes", papers, filled, right);
        if (voters.isEmpty() || votes.isEmpty()) {
            return false;
        }
        List<String> inTruth = voters.stream().map(truth::get).toList();
        return inTruth.equals(votes) || inTruth.equals(votes.reversed());
    }

    /// What stands in one column, in the order of another; empty when that order says nothing.
    private static List<String> ranked(
            Connection owner, String what, String table, String where, String by)
            throws SQLException {
        String order =
                List.of("xmin", "xmax", "cmin", "cmax").contains(by) ? by + "::text::bigint" : by;
        var values = new ArrayList<String>();
        var ranks = new ArrayList<String>();
        try (var statement = owner.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT %s::text, %s::text FROM %s%s ORDER BY %s"
                                        .formatted(what, by, table, where, order))) {
            while (rows.next()) {
                values.add(rows.getString(1));
                ranks.add(rows.getString(2));
            }
        }
        return ranks.stream().distinct().count() < ranks.size() ? List.of() : values;
    }

    private static List<Map<String, String>> rows(Connection owner, String table, String where)
            throws SQLException {
        List<String> columns = columns(owner, table);
        var rows = new ArrayList<Map<String, String>>();
        try (var statement = owner.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "SELECT "
                                        + String.join("::text, ", columns)
                                        + "::text FROM "
                                        + table
                                        + where)) {
            while (found.next()) {
                var row = new LinkedHashMap<String, String>();
                for (int i = 0; i < columns.size(); i++) {
                    row.put(columns.get(i), found.getString(i + 1));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /// All columns, those of the system included (`tableoid` is the same for every row).
    private static List<String> columns(Connection owner, String table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var statement = owner.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                """
                                SELECT attname FROM pg_attribute
                                 WHERE attrelid = '%s'::regclass AND NOT attisdropped AND attname <> 'tableoid'
                                """
                                        .formatted(table))) {
            while (found.next()) {
                columns.add(found.getString(1));
            }
        }
        return columns;
    }
}
