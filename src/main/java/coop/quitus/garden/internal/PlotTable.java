package coop.quitus.garden.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.garden.Corner;
import coop.quitus.garden.Drawing;
import coop.quitus.garden.Planting;
import coop.quitus.garden.Plot;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Plots and what stands on them. All is called in a transaction of the cooperative.
@Component
final class PlotTable {

    private final JdbcClient sql;
    private final Clock clock;

    PlotTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Takes the pen: from here to the end of the transaction nobody else draws, plants or answers
    /// in this garden.
    Cooperative takeThePen(Cooperative cooperative, UUID project) {
        sql.sql(
                        """
                        INSERT INTO garden.pen (cooperative_id, association_id, project, taken_at)
                        VALUES (:cooperative, :association, :project, :at)
                        ON CONFLICT (cooperative_id, project) DO UPDATE SET taken_at = :at
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("project", project)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return cooperative;
    }

    Optional<Plot> find(CooperativeId cooperative, UUID project) {
        return sql.sql(
                        """
                        SELECT version, square_cm, array_to_string(corner_x, ',') AS xs,
                               array_to_string(corner_y, ',') AS ys, recorded_at, recorded_by
                          FROM garden.plot
                         WHERE cooperative_id = :cooperative AND project = :project
                         ORDER BY version DESC
                         LIMIT 1
                        """)
                .param("cooperative", cooperative.value())
                .param("project", project)
                .query((row, i) ->
                        new Plot(
                                new Drawing(
                                        row.getInt("square_cm"),
                                        corners(row.getString("xs"), row.getString("ys"))),
                                row.getInt("version"),
                                row.getTimestamp("recorded_at").toInstant(),
                                row.getString("recorded_by")))
                .optional();
    }

    private static List<Corner> corners(String xs, String ys) {
        String[] x = xs.split(",", -1);
        String[] y = ys.split(",", -1);
        var corners = new ArrayList<Corner>();
        for (int i = 0; i < x.length; i++) {
            corners.add(new Corner(Integer.parseInt(x[i]), Integer.parseInt(y[i])));
        }
        return corners;
    }

    void draw(Cooperative cooperative, UUID project, int version, Drawing drawing, Actor by) {
        sql.sql(
                        """
                        INSERT INTO garden.plot
                            (cooperative_id, association_id, project, version, square_cm, corner_x, corner_y,
                             recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :project, :version, :square,
                                string_to_array(:xs, ',')::integer[], string_to_array(:ys, ',')::integer[],
                                :at, :byId, :by)
                        ON CONFLICT (cooperative_id, project, version) DO NOTHING
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("project", project)
                .param("version", version)
                .param("square", drawing.squareCm())
                .param("xs", joined(drawing.corners().stream().map(Corner::x).toList()))
                .param("ys", joined(drawing.corners().stream().map(Corner::y).toList()))
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    private static String joined(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    List<Planting> plantings(CooperativeId cooperative, UUID project) {
        return sql.sql(
                        """
                        SELECT id, plant, x, y, width, height, packet_seeds
                          FROM garden.planting
                         WHERE cooperative_id = :cooperative AND project = :project
                           AND NOT EXISTS (SELECT FROM garden.uprooting
                                            WHERE uprooting.cooperative_id = planting.cooperative_id
                                              AND uprooting.planting = planting.id)
                         ORDER BY recorded_at, id
                        """)
                .param("cooperative", cooperative.value())
                .param("project", project)
                .query((row, i) ->
                        new Planting(
                                row.getObject("id", UUID.class),
                                row.getString("plant"),
                                row.getInt("x"),
                                row.getInt("y"),
                                row.getInt("width"),
                                row.getInt("height"),
                                row.getInt("packet_seeds")))
                .list();
    }

    void plant(Cooperative cooperative, UUID project, Planting place, Actor by) {
        sql.sql(
                        """
                        INSERT INTO garden.planting
                            (cooperative_id, association_id, id, project, plant, x, y, width, height, packet_seeds,
                             recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :id, :project, :plant, :x, :y, :width, :height, :packet,
                                :at, :byId, :by)
                        ON CONFLICT (cooperative_id, id) DO NOTHING
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("id", place.id())
                .param("project", project)
                .param("plant", place.plant())
                .param("x", place.x())
                .param("y", place.y())
                .param("width", place.width())
                .param("height", place.height())
                .param("packet", place.packetSeeds())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void uproot(Cooperative cooperative, UUID planting, Actor by) {
        sql.sql(
                        """
                        INSERT INTO garden.uprooting
                            (cooperative_id, association_id, planting, recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :planting, :at, :byId, :by)
                        ON CONFLICT (cooperative_id, planting) DO NOTHING
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("planting", planting)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }
}
