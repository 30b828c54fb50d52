package coop.quitus.assembly.internal;

import coop.quitus.assembly.Meeting;
import coop.quitus.bylaw.OfficeText;
import coop.quitus.bylaw.OfficeTexts;
import coop.quitus.bylaw.OwnTexts;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Dates;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// How an association calls to its meeting. The day, the place, the agenda and the quorum follow
/// whatever it says: no wording leaves them out.
@Component
final class NoticeWords implements OfficeTexts {

    static final OfficeText NATION =
            new OfficeText(
                    "convocation-assemblee",
                    "Convocation à l'assemblée générale",
                    "{assemblée} du {jour}",
                    "{association} vous convoque à son assemblée générale. Vous portez la voix de {coopérative}."
                            + " Le jour, le lieu et l'ordre du jour sont plus bas.\n\n"
                            + "Si vous ne pouvez pas venir, confiez votre voix à une autre coopérative :"
                            + " répondez à l'association en la nommant.",
                    List.of("association", "coopérative", "assemblée", "jour", "heure", "lieu"),
                    2000);

    @Override
    public List<OfficeText> texts() {
        return List.of(NATION);
    }

    /// As it was worded when the notice left, so that it reads alike whenever it is drawn.
    static OfficeText of(OwnTexts texts, AssociationId association, Meeting meeting) {
        return texts.wordedAt(
                Objects.requireNonNull(meeting.convokedAt()),
                association,
                SchoolYear.of(meeting.on()),
                NATION);
    }

    /// What its fields say.
    static Map<String, String> fields(Meeting meeting, String association, String cooperative) {
        return Map.of(
                "association",
                association,
                "coopérative",
                cooperative,
                "assemblée",
                meeting.title(),
                "jour",
                Dates.longDay(meeting.on()),
                "heure",
                Dates.hour(meeting.at()),
                "lieu",
                meeting.place());
    }
}
