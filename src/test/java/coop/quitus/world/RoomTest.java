package coop.quitus.world;

import coop.quitus.Application;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A test of rooms as they are, on PostgreSQL itself. The whole house is opened once and shared by
/// all such tests: each founds a cooperative of its own ([World]), so none disturbs another.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "quitus.server=given",
            "quitus.data=target/test-data",
            "quitus.demo=true",
            "quitus.story=false",
            "quitus.jobs.heartbeat=500ms"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = GivenServer.class)
@Import({
    World.class,
    ClassWorld.class,
    VerifiersTable.class,
    GoldenYear.class,
    GoldenYear.Rooms.class,
    TrialWork.class
})
public @interface RoomTest {}
