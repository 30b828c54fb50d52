package coop.quitus.journey;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;

import coop.quitus.ballot.Ballot;
import coop.quitus.classroom.ClassJournal;
import coop.quitus.classroom.HelpCall;
import coop.quitus.classroom.Jobs;
import coop.quitus.classroom.Markets;
import coop.quitus.classroom.MutualHelp;
import coop.quitus.classroom.Offer;
import coop.quitus.classroom.SchoolClass;
import coop.quitus.classroom.Solidarity;
import coop.quitus.council.AgendaItem;
import coop.quitus.council.AgendaPart;
import coop.quitus.council.Agendas;
import coop.quitus.council.Body;
import coop.quitus.council.Box;
import coop.quitus.council.BoxNote;
import coop.quitus.council.Deciding;
import coop.quitus.council.Decision;
import coop.quitus.council.FollowUps;
import coop.quitus.council.Minutes;
import coop.quitus.council.Register;
import coop.quitus.council.Sitting;
import coop.quitus.council.Sittings;
import coop.quitus.council.Turns;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.picture.Consent;
import coop.quitus.picture.ConsentLedger;
import coop.quitus.picture.NewPicture;
import coop.quitus.picture.Picture;
import coop.quitus.picture.Pictures;
import coop.quitus.picture.Presence;
import coop.quitus.picture.Use;
import coop.quitus.pupil.Pupil;
import coop.quitus.world.ClassWorld;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/// A CM2 that lives together: its council, its jobs and market, its pictures. Each act goes through
/// the face of its room.
@RoomTest
abstract class LivingTogether {

    static final SchoolYear YEAR = new SchoolYear(2026);
    static final LocalDate TODAY = LocalDate.of(2026, 9, 10);
    static final Body COUNCIL = Body.ofClass("CM2");

    @Autowired World world;
    @Autowired ClassWorld classes;
    @Autowired Box box;
    @Autowired Agendas agendas;
    @Autowired Sittings sittings;
    @Autowired Deciding deciding;
    @Autowired Turns turns;
    @Autowired FollowUps followUps;
    @Autowired Minutes minutes;
    @Autowired Register register;
    @Autowired Jobs jobs;
    @Autowired MutualHelp help;
    @Autowired Markets markets;
    @Autowired Solidarity solidarity;
    @Autowired ClassJournal journal;
    @Autowired Pictures pictures;
    @Autowired ConsentLedger consents;

    @SuppressWarnings("NullAway.Init")
    Cooperative school;

    @SuppressWarnings("NullAway.Init")
    SchoolClass cm2;

    @SuppressWarnings("NullAway.Init")
    List<UUID> pupils;

    @SuppressWarnings("NullAway.Init")
    Decision decision;

    @SuppressWarnings("NullAway.Init")
    UUID term;

    void liveTogether(String... firstNames) {
        school = world.school();
        cm2 = new SchoolClass(school.id(), YEAR, "CM2");
        pupils = classes.pupils(school, YEAR, "CM2", firstNames).stream().map(Pupil::id).toList();
        holdACouncil();
        helpEachOther();
        takePictures();
    }

    /// One council is over and adopted; the next is open, on a vote by tokens.
    private void holdACouncil() {
        UUID asked = put("Planter un pommier");
        Sitting first = opened();
        value(
                turns.give(
                        school.id(),
                        first.id(),
                        turns.proposed(school.id(), first.id()),
                        MME_ROUX));
        value(turns.elect(school.id(), YEAR, "CM2", pupils.subList(0, 1), MME_ROUX));
        value(sittings.moveTo(school.id(), first.id(), asked, MME_ROUX));
        decision = value(deciding.agree(school.id(), asked, "Près du mur.", MME_ROUX));
        value(
                followUps.promise(
                        school.id(),
                        decision.id(),
                        "Choisir le pommier",
                        "Un élève",
                        pupils.getFirst(),
                        TODAY.plusDays(20),
                        MME_ROUX));
        value(sittings.close(school.id(), first.id(), MME_ROUX));
        UUID voted = put("Aller à la rivière");
        drop(BoxNote.Kind.THANK, pupils.get(1));
        value(box.keep(school.id(), drop(BoxNote.Kind.PROPOSE, null).id(), MME_ROUX));
        Sitting second = opened();
        value(minutes.adopt(school.id(), first.id(), MME_ROUX));
        value(sittings.moveTo(school.id(), second.id(), voted, MME_ROUX));
        value(
                deciding.openVote(
                        school.id(),
                        voted,
                        Ballot.Manner.TOKENS,
                        Ballot.Method.YES_NO,
                        0,
                        MME_ROUX));
    }

    UUID put(String title) {
        return value(
                agendas.put(
                        school.id(),
                        YEAR,
                        "CM2",
                        new AgendaItem(
                                UUID.randomUUID(), AgendaPart.PROJECTS, title, "", List.of(), ""),
                        MME_ROUX));
    }

    Sitting opened() {
        Sitting planned = value(sittings.plan(school.id(), YEAR, COUNCIL, TODAY, 45, MME_ROUX));
        return value(sittings.open(school.id(), planned.id(), 24, MME_ROUX));
    }

    private BoxNote drop(BoxNote.Kind kind, @Nullable UUID to) {
        return value(box.drop(school.id(), YEAR, note(kind, "Pour le jardin.", to), MME_ROUX));
    }

    BoxNote.Draft note(BoxNote.Kind kind, String words, @Nullable UUID to) {
        return new BoxNote.Draft("CM2", kind, words, List.of(), false, pupils.getFirst(), to);
    }

    private void helpEachOther() {
        UUID post = value(jobs.add(cm2, "Facteur", "Porte les lettres.", 1, MME_ROUX));
        value(jobs.begin(cm2, Map.of(post, pupils.subList(0, 1)), TODAY.plusDays(20), MME_ROUX));
        term = jobs.of(cm2).getFirst().terms().getFirst().id();
        value(help.call(cm2, HelpCall.Kind.ASK, pupils.get(0), "Les fractions", MME_ROUX));
        value(help.pair(cm2, pupils.get(1), pupils.get(0), "Les fractions", MME_ROUX));
        value(markets.announce(cm2, TODAY.plusDays(8), 2, 15, MME_ROUX));
        for (UUID pupil : pupils) {
            value(markets.offer(cm2, offer(pupil, "Faire un nœud"), MME_ROUX));
        }
        value(solidarity.plan(cm2, "Une vente", "Le refuge", TODAY.plusDays(8), MME_ROUX));
        value(journal.write(cm2, "La sortie", "On a vu un héron.", MME_ROUX));
    }

    static Offer offer(UUID pupil, String title) {
        return new Offer(UUID.randomUUID(), pupil, title, "", 10, 2);
    }

    private void takePictures() {
        Picture faceless = picture("Une tige de haricot", "tige.png");
        value(pictures.recognise(school.id(), faceless.id(), Presence.NOBODY, MME_ROUX));
        Picture of = picture("Des élèves sèment", "semis.png");
        value(
                pictures.recognise(
                        school.id(),
                        of.id(),
                        new Presence(Set.copyOf(pupils.subList(0, 2)), false),
                        MME_ROUX));
        value(
                consents.say(
                        school.id(),
                        YEAR,
                        List.of(
                                new Consent(
                                        pupils.getFirst(),
                                        Use.SCHOOL,
                                        Consent.Word.GIVEN,
                                        Consent.Way.SIGNED,
                                        LocalDate.of(2026, 9, 7))),
                        MME_ROUX));
    }

    Picture picture(String words, String fileName) {
        return value(
                pictures.keep(
                        school.id(),
                        new NewPicture(
                                UUID.randomUUID(),
                                YEAR,
                                "CM2",
                                Picture.Kind.PHOTO,
                                words,
                                fileName),
                        new ByteArrayInputStream(GoldenYear.photo(words)),
                        MME_ROUX));
    }
}
