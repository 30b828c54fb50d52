package coop.quitus.campaign;

/// What an action was in a school year: counts.
///
/// @param kit the code of its kit
/// @param hours of class, all classes told
public record ActionFigure(
        String kit, String title, int schools, int classes, int pupils, int hours) {

    /// The two together: the same action, elsewhere.
    public ActionFigure plus(ActionFigure other) {
        return new ActionFigure(
                kit,
                title,
                schools + other.schools,
                classes + other.classes,
                pupils + other.pupils,
                hours + other.hours);
    }
}
