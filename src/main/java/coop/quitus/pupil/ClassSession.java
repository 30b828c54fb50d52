package coop.quitus.pupil;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.util.UUID;

/// A class that is open on a shared tablet, on its teacher's say, for the lesson's time. A
/// controller of a pupils' page takes it as a parameter: without an open class the browser is sent
/// to `/classe`.
///
/// @param className as screens say it: *CM2 de Mme Petit*
/// @param level how this tablet reads
/// @param openedBy the adult who opened it
public record ClassSession(
        UUID id,
        CooperativeId cooperative,
        SchoolYear year,
        String classCode,
        String className,
        ReadingLevel level,
        UUID openedById,
        String openedBy,
        Instant closesAt) {

    /// Who acts from the tablet: the class, and the adult who answers for it. Never a child.
    public Actor actor() {
        return new Actor(openedById, "La classe de " + classCode + ", avec " + openedBy);
    }

    public boolean pictures() {
        return level == ReadingLevel.PICTURES;
    }

    public boolean full() {
        return level == ReadingLevel.FULL;
    }

    /// The same class, read otherwise.
    public ClassSession at(ReadingLevel chosen) {
        return new ClassSession(
                id,
                cooperative,
                year,
                classCode,
                className,
                chosen,
                openedById,
                openedBy,
                closesAt);
    }
}
