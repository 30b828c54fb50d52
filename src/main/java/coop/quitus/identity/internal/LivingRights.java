package coop.quitus.identity.internal;

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

    private void picture() {}

    private void kit() {}

    private void garden() {}

    private void partner() {}

    private void training() {}

    private void approval() {}

    private void purse() {}

    private void project() {}

    private void campaign() {}
}
