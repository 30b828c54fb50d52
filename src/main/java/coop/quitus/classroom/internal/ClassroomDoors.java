package coop.quitus.classroom.internal;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.pupil.ClassDoor;
import coop.quitus.pupil.ClassDoors;
import coop.quitus.pupil.ClassSession;
import coop.quitus.pupil.Forgets;
import java.util.List;
import org.springframework.stereotype.Component;

/// Hears the two bells of the pupils' room: the tiles, and the forgetting.
@Component
final class ClassroomDoors implements ClassDoors, Forgets {

    private final JobTable jobs;
    private final HelpTable help;
    private final MarketTable markets;

    ClassroomDoors(JobTable jobs, HelpTable help, MarketTable markets) {
        this.jobs = jobs;
        this.help = help;
        this.markets = markets;
    }

    @Override
    public List<ClassDoor> doors(ClassSession session) {
        return List.of(
                new ClassDoor("/classe/metiers", "Les métiers", "briefcase", 30),
                new ClassDoor("/classe/entraide", "L'entraide", "heart-handshake", 40),
                new ClassDoor("/classe/marche", "Le marché", "store", 50),
                new ClassDoor("/classe/solidarite", "Pour les autres", "gift", 60),
                new ClassDoor("/classe/journal", "Le journal", "newspaper", 70));
    }

    @Override
    public List<ClassDoor> desk(String page) {
        return List.of(
                new ClassDoor(page + "/metiers", "Les métiers", "briefcase", 10),
                new ClassDoor(
                        page + "/entraide", "L'entraide et le tutorat", "heart-handshake", 20),
                new ClassDoor(page + "/marche", "Le marché de connaissances", "store", 30),
                new ClassDoor(page + "/journal", "Le journal", "newspaper", 40));
    }

    @Override
    public String room() {
        return "classroom";
    }

    /// Jobs, actions and journal stay: they are the class's, and name nobody.
    @Override
    public int forget(CooperativeId cooperative, SchoolYear year) {
        return jobs.forget(cooperative, year)
                + help.forget(cooperative, year)
                + markets.forget(cooperative, year);
    }
}
