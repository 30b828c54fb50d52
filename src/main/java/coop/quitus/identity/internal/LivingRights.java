package coop.quitus.identity.internal;

import java.util.List;

/// The lines of the table of rights for the cooperative's life: the class, its council, its
/// projects, those who help it. Pages of a class on its tablet are under `/classe`: no child has an
/// account, the class's own open session is the key, and `pupil` asks for it.
final class LivingRights {

    private final RightsTable table;

    private LivingRights(RightsTable table) {
        this.table = table;
    }

    static void open(RightsTable table) {
        var rights = new LivingRights(table);
        rights.pupil();
        rights.classroom();
        rights.council();
        rights.picture();
        rights.kit();
        rights.garden();
        rights.partner();
        rights.training();
        rights.approval();
        rights.purse();
        rights.project();
        rights.campaign();
    }

    private void pupil() {}

    private void classroom() {}

    private void council() {}

    private void picture() {
        String album = "/cooperatives/{cooperative}/exercices/{year}/classes/{code}/images";
        String consents = album + "/accords";
        String picture = "/cooperatives/{cooperative}/exercices/{year}/images/{id}";
        // Pictures of children are seen by the adults of their school, and by nobody of its books.
        for (String page :
                List.of(
                        album,
                        consents,
                        consents + "/eleves/{pupil}",
                        consents + "/feuille.pdf",
                        picture,
                        picture + "/apercu",
                        picture + "/masque",
                        picture + "/fiche")) {
            table.line("GET " + page, Circles.ACTIVITY_TELLERS);
        }
        for (String act :
                List.of(
                        album,
                        consents,
                        picture + "/presence",
                        picture + "/masque",
                        picture + "/publication",
                        picture + "/effacement")) {
            table.line("POST " + act, Circles.TEACHERS);
        }
        table.line("GET /classe/images", Circles.EVERYONE);
        table.line("POST /classe/images", Circles.EVERYONE);
        table.line("GET /classe/images/{id}", Circles.EVERYONE);
        table.line("GET /classe/images/{id}/apercu", Circles.EVERYONE);
        table.line("GET /images/{place}/{id}", Circles.EVERYONE);
    }

    private void kit() {}

    private void garden() {}

    private void partner() {}

    private void training() {}

    private void approval() {}

    private void purse() {}

    private void project() {}

    private void campaign() {}
}
