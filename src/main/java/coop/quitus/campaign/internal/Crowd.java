package coop.quitus.campaign.internal;

import coop.quitus.campaign.ActionFigure;
import coop.quitus.campaign.Edition;
import coop.quitus.campaign.Enrolment;
import coop.quitus.campaign.Standing;
import coop.quitus.database.Tenancy;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All the classes of an association at once, with the role that only reads.
@Component
final class Crowd {

    private final Tenancy tenancy;
    private final JdbcClient reader;
    private final EditionTable editions;

    /// Points that a judge gave a class.
    record Mark(
            CooperativeId cooperative, UUID enrolment, UUID judge, String criterion, int points) {}

    private record WhichClass(long cooperative, String classCode) {}

    Crowd(Tenancy tenancy, @Qualifier("readerJdbc") JdbcClient reader, EditionTable editions) {
        this.tenancy = tenancy;
        this.reader = reader;
        this.editions = editions;
    }

    List<Standing> standings(Edition edition) {
        List<UUID> before = editions.before(edition);
        return tenancy.across(
                edition.association(),
                () -> {
                    Set<WhichClass> known = before.isEmpty() ? Set.of() : known(before);
                    List<Placing.Candidate> candidates =
                            enrolled(edition).stream()
                                    .map(one -> candidate(edition, one, known))
                                    .toList();
                    return Placing.stand(edition, candidates);
                });
    }

    private static Placing.Candidate candidate(
            Edition edition, Enrolment one, Set<WhichClass> known) {
        return Placing.candidate(
                edition,
                one,
                !known.contains(new WhichClass(one.cooperative().value(), one.classCode())));
    }

    private List<Enrolment> enrolled(Edition edition) {
        return reader.sql(
                        """
                        SELECT *
                          FROM campaign.enrolment
                         WHERE edition_id = :edition AND withdrawn_at IS NULL
                        """)
                .param("edition", edition.id())
                .query(EnrolmentTable::enrolment)
                .list();
    }

    private Set<WhichClass> known(List<UUID> editions) {
        return reader
                .sql(
                        """
                        SELECT DISTINCT cooperative_id, class_code
                          FROM campaign.enrolment
                         WHERE edition_id IN (:editions) AND withdrawn_at IS NULL
                        """)
                .param("editions", editions)
                .query((row, i) -> new WhichClass(row.getLong(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    List<Mark> marks(Edition edition) {
        return tenancy.across(
                edition.association(),
                () ->
                        reader.sql(
                                        """
                                        SELECT mark.cooperative_id, mark.enrolment_id, mark.judge_id,
                                               mark.criterion, mark.points
                                          FROM campaign.mark
                                          JOIN campaign.enrolment
                                            ON enrolment.cooperative_id = mark.cooperative_id
                                           AND enrolment.id = mark.enrolment_id
                                         WHERE enrolment.edition_id = :edition
                                        """)
                                .param("edition", edition.id())
                                .query((row, i) ->
                                        new Mark(
                                                new CooperativeId(row.getLong(1)),
                                                row.getObject(2, UUID.class),
                                                row.getObject(3, UUID.class),
                                                row.getString(4),
                                                row.getInt(5)))
                                .list());
    }

    List<ActionFigure> figures(AssociationId association, SchoolYear year) {
        return tenancy.across(
                association,
                () ->
                        reader.sql(
                                        """
                                        SELECT kit_code, min(title) AS title,
                                               count(DISTINCT cooperative_id) AS schools, count(*) AS classes,
                                               sum(pupils) AS pupils, sum(hours) AS hours
                                          FROM campaign.published_participation
                                         WHERE school_year = :year
                                         GROUP BY kit_code
                                         ORDER BY title
                                        """)
                                .param("year", year.startsIn())
                                .query((row, i) ->
                                        new ActionFigure(
                                                row.getString("kit_code"),
                                                row.getString("title"),
                                                row.getInt("schools"),
                                                row.getInt("classes"),
                                                row.getInt("pupils"),
                                                row.getInt("hours")))
                                .list());
    }
}
