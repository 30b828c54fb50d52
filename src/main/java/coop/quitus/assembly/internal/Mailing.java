package coop.quitus.assembly.internal;

import coop.quitus.assembly.Meeting;
import coop.quitus.assembly.Voter;
import coop.quitus.bylaw.OfficeText;
import coop.quitus.bylaw.OwnTexts;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Places;
import coop.quitus.identity.Letters;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.job.JobRun;
import coop.quitus.job.Site;
import coop.quitus.job.Work;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.ui.Dates;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Writes the notice of a meeting to each mandate holder. Begun again, it writes only to those it
/// had not written to.
@Component
final class Mailing implements Work {

    static final String NAME = "assembly.notice";

    private final Tenancy tenancy;
    private final Places places;
    private final MeetingTable table;
    private final VoterTable voters;
    private final People people;
    private final Letters letters;
    private final OwnTexts texts;

    Mailing(
            Tenancy tenancy,
            Places places,
            MeetingTable table,
            VoterTable voters,
            People people,
            Letters letters,
            OwnTexts texts) {
        this.tenancy = tenancy;
        this.places = places;
        this.table = table;
        this.voters = voters;
        this.people = people;
        this.letters = letters;
        this.texts = texts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) {
        AssociationId association = ((Site.OfAssociation) run.site()).id();
        UUID id = UUID.fromString(run.input().getOrDefault("meeting", ""));
        CooperativeId where = places.headquarters(association).id();
        Meeting meeting = tenancy.reading(where, () -> table.find(where, id)).orElseThrow();
        String name = places.association(association).orElseThrow().name();
        OfficeText words = NoticeWords.of(texts, association, meeting);
        Map<UUID, Person> known =
                people.named(
                        meeting.roll().stream()
                                .map(Voter::holder)
                                .filter(Objects::nonNull)
                                .toList());
        List<Voter> reached =
                meeting.roll().stream().filter(one -> known.containsKey(one.holder())).toList();
        run.total(reached.size());
        for (int i = 0; i < reached.size() && !run.cancelled(); i++) {
            Voter one = reached.get(i);
            write(
                    where,
                    meeting,
                    name,
                    words,
                    one,
                    Objects.requireNonNull(known.get(one.holder())));
            run.done(i + 1, one.school());
        }
        int silent = meeting.roll().size() - reached.size();
        run.remark(
                reached.size()
                        + (reached.size() > 1
                                ? " mandataires convoqués."
                                : " mandataire convoqué."));
        if (silent > 0) {
            run.remark(
                    silent
                            + (silent > 1 ? " coopératives n'ont" : " coopérative n'a")
                            + " pas de mandataire : personne ne porte leur voix.");
        }
    }

    private void write(
            CooperativeId where,
            Meeting meeting,
            String association,
            OfficeText words,
            Voter one,
            Person holder) {
        Map<String, String> fields =
                NoticeWords.fields(meeting, association, one.school() + " (" + one.number() + ")");
        tenancy.within(
                where,
                () -> {
                    if (voters.written(where, meeting.id(), one.cooperative())) {
                        letters.write(
                                holder.email(),
                                OfficeText.filled(words.subject(), fields),
                                "Bonjour "
                                        + holder.name()
                                        + ",\n\n"
                                        + OfficeText.filled(words.body(), fields)
                                        + facts(meeting));
                    }
                });
    }

    private static String facts(Meeting meeting) {
        String agenda =
                meeting.agenda().stream()
                        .map(item -> item.position() + ". " + item.title())
                        .collect(Collectors.joining("\n"));
        int proxies = meeting.statutes().proxies();
        return "\n\n"
                + meeting.title()
                + "\n"
                + Dates.longDay(meeting.on())
                + " à "
                + Dates.hour(meeting.at())
                + ", "
                + meeting.place()
                + "\n\nOrdre du jour :\n"
                + agenda
                + "\n\nQuorum : "
                + meeting.share().inFrench()
                + ". Une coopérative porte au plus "
                + proxies
                + (proxies > 1 ? " pouvoirs." : " pouvoir.")
                + (meeting.firstCall() == null
                        ? ""
                        : " Le quorum n'a pas été atteint la première fois : l'ordre du jour est le même.");
    }
}
