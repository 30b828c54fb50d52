package coop.quitus.picture.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.picture.Picture;
import coop.quitus.pupil.Forgets;
import org.springframework.stereotype.Component;

/// Erases a year: its pictures with all that was said of them, and what families agreed to.
@Component
final class Forgetting implements Forgets {

    private final Tenancy tenancy;
    private final PictureTable pictures;
    private final ConsentTable consents;

    Forgetting(Tenancy tenancy, PictureTable pictures, ConsentTable consents) {
        this.tenancy = tenancy;
        this.pictures = pictures;
        this.consents = consents;
    }

    @Override
    public String room() {
        return "picture";
    }

    @Override
    public int forget(CooperativeId cooperative, SchoolYear year) {
        return tenancy.within(
                cooperative,
                () -> {
                    int rows = consents.forget(cooperative, year);
                    for (Picture picture : pictures.of(cooperative, year, null)) {
                        rows += pictures.erase(cooperative, picture.id());
                    }
                    return rows;
                });
    }
}
