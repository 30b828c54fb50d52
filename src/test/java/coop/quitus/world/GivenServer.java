package coop.quitus.world;

import coop.quitus.database.Server;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// Hands a context its own fresh database, and a clock that stands still.
final class GivenServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var house = (GenericApplicationContext) context;
        house.registerBean("server", Server.class, TestDatabases::fresh);
        house.registerBean(
                "worldClock", WorldClock.class, WorldClock::new, bean -> bean.setPrimary(true));
    }
}
