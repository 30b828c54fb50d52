package coop.quitus.assembly.internal;

import coop.quitus.assembly.Meeting;
import coop.quitus.assembly.MeetingMinutes;
import coop.quitus.assembly.MeetingMinutesPaper;
import coop.quitus.assembly.MeetingSheetPaper;
import coop.quitus.assembly.NoticePaper;
import coop.quitus.bylaw.OfficeText;
import coop.quitus.bylaw.OwnTexts;
import coop.quitus.database.Tenancy;
import coop.quitus.document.PaperKind;
import coop.quitus.document.Papers;
import coop.quitus.document.SealOrigin;
import coop.quitus.document.Seals;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Sha256;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Draws the papers of a meeting: notice and signed minutes are sealed.
@Component
final class MeetingPapers implements PaperKind {

    private static final String KIND = "general-meeting";
    private static final String NOTICE = "notice/";
    private static final String MINUTES = "minutes/";

    private final Tenancy tenancy;
    private final Places places;
    private final MeetingTable table;
    private final Papers papers;
    private final Seals seals;
    private final OwnTexts texts;

    MeetingPapers(
            Tenancy tenancy,
            Places places,
            MeetingTable table,
            Papers papers,
            Seals seals,
            OwnTexts texts) {
        this.tenancy = tenancy;
        this.places = places;
        this.table = table;
        this.papers = papers;
        this.seals = seals;
        this.texts = texts;
    }

    byte[] notice(AssociationId association, Meeting meeting, Actor by) {
        return seals.seal(
                places.headquarters(association).id(),
                new SealOrigin(
                        KIND,
                        NOTICE + meeting.id(),
                        "Convocation : " + meeting.title(),
                        announced(meeting)),
                mark ->
                        new NoticePaper(
                                name(association), meeting, own(association, meeting), mark),
                by);
    }

    /// What the association says in its own words, paragraph by paragraph; nothing where it follows
    /// the nation, whose words the paper has already.
    private List<String> own(AssociationId association, Meeting meeting) {
        OfficeText said = NoticeWords.of(texts, association, meeting);
        if (said.equals(NoticeWords.NATION)) {
            return List.of();
        }
        Map<String, String> fields =
                NoticeWords.fields(meeting, name(association), "votre coopérative");
        return OfficeText.filled(said.body(), fields)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    byte[] sheet(AssociationId association, Meeting meeting) {
        return papers.pdf(new MeetingSheetPaper(name(association), meeting, null));
    }

    byte[] minutes(AssociationId association, Meeting meeting, Actor by) {
        MeetingMinutes drawn = Objects.requireNonNull(meeting.minutes());
        return drawn.signed()
                ? seals.seal(
                        places.headquarters(association).id(),
                        new SealOrigin(
                                KIND,
                                MINUTES + meeting.id(),
                                "Procès-verbal : " + meeting.title(),
                                drawn.digest()),
                        mark -> new MeetingMinutesPaper(name(association), meeting, mark),
                        by)
                : papers.pdf(new MeetingMinutesPaper(name(association), meeting, null));
    }

    private String name(AssociationId association) {
        return places.association(association).orElseThrow().name();
    }

    /// What the notice says, in one order.
    private static String announced(Meeting meeting) {
        return Sha256.of(
                String.join(
                                "\n",
                                meeting.title(),
                                meeting.on().toString(),
                                meeting.at().toString(),
                                meeting.place())
                        + meeting.statutes()
                        + meeting.agenda().stream().map(item -> "\n" + item.title()).toList());
    }

    /// What the minutes say, in one order: the calling, who was there, each vote, the words.
    static String digest(Meeting meeting, String words, String figures) {
        return Sha256.of(
                String.join(
                        "\n",
                        meeting.title(),
                        meeting.on().toString(),
                        meeting.place(),
                        meeting.quorum().words(),
                        meeting.agenda().toString(),
                        figures,
                        words));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> digestNow(CooperativeId cooperative, String reference) {
        UUID id = UUID.fromString(reference.substring(reference.indexOf('/') + 1));
        return tenancy.reading(cooperative, () -> table.find(cooperative, id))
                .flatMap(meeting ->
                        reference.startsWith(NOTICE)
                                ? Optional.of(announced(meeting))
                                : Optional.ofNullable(meeting.minutes())
                                        .map(drawn ->
                                                digest(meeting, drawn.words(), drawn.figures())));
    }
}
