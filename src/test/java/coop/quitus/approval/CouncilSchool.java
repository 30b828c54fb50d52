package coop.quitus.approval;

import static coop.quitus.world.World.MME_ROUX;

import coop.quitus.council.AgendaItem;
import coop.quitus.council.AgendaPart;
import coop.quitus.council.Agendas;
import coop.quitus.council.Body;
import coop.quitus.council.Deciding;
import coop.quitus.council.Decision;
import coop.quitus.council.Sitting;
import coop.quitus.council.Sittings;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/// A school whose CM2 holds a council.
@RoomTest
abstract class CouncilSchool {

    @Autowired World world;
    @Autowired Agendas agendas;
    @Autowired Sittings sittings;
    @Autowired Deciding deciding;

    @SuppressWarnings("NullAway.Init")
    Cooperative school;

    /// The CM2 agrees on something, on a day.
    Decision agreed(SchoolYear year, LocalDate on, String title) {
        UUID point = UUID.randomUUID();
        GoldenYear.value(
                agendas.put(
                        school.id(),
                        year,
                        "CM2",
                        new AgendaItem(point, AgendaPart.PROJECTS, title, "", List.of(), ""),
                        MME_ROUX));
        Sitting sitting =
                GoldenYear.value(
                        sittings.plan(school.id(), year, Body.ofClass("CM2"), on, 40, MME_ROUX));
        GoldenYear.value(sittings.open(school.id(), sitting.id(), 24, MME_ROUX));
        GoldenYear.value(sittings.moveTo(school.id(), sitting.id(), point, MME_ROUX));
        Decision decision = GoldenYear.value(deciding.agree(school.id(), point, title, MME_ROUX));
        GoldenYear.value(sittings.close(school.id(), sitting.id(), MME_ROUX));
        return decision;
    }
}
