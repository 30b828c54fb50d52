package coop.quitus.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The world's clock: it stands on 10 September 2026, eight in the evening, until a test moves it.
public final class WorldClock extends Clock {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant STORY =
            LocalDate.of(2026, 9, 10).atTime(20, 0).atZone(PARIS).toInstant();

    private volatile Instant now = STORY;

    public void moveTo(LocalDate day) {
        now = day.atTime(20, 0).atZone(PARIS).toInstant();
    }

    public void forward(Duration time) {
        now = now.plus(time);
    }

    public void backToTheStory() {
        now = STORY;
    }

    @Override
    public ZoneId getZone() {
        return PARIS;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
