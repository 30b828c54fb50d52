package coop.quitus.bylaw;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Map;

/// What the nation proposes to all, release after release. An association follows what it never
/// chose itself.
public interface Releases {

    /// All of them, the latest first.
    List<Release> all();

    /// What the nation's releases set for that year, by key; what none sets is the house's own
    /// default.
    Map<String, String> values(SchoolYear year);

    /// What a release may set, with what holds that year, room by room.
    List<NationalValue> settable(SchoolYear year);

    Outcome<Release, BylawFinding> publish(NewRelease release, Actor by);
}
