package coop.quitus.portal.web;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Frame;
import coop.quitus.ui.MonthCurve;
import coop.quitus.ui.Page;
import coop.quitus.ui.Todo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The home of a cooperative: what now, then its life, then money as a picture.
///
/// @param todos three at most
/// @param life councils to come and projects under way; empty for who may not read them
/// @param tills what each till holds; empty for who does not read the books
/// @param curve the money through the year; null for who does not read the books
/// @param years those with books, and this one, the latest first
/// @param mayWrite whether this person keeps the books
/// @param mayAsk whether this person may ask what is allowed
/// @param beginner whether the practice school is worth proposing
public record HomePage(
        Frame frame,
        String path,
        SchoolYear year,
        List<Todo> todos,
        List<Living> life,
        List<Held> tills,
        @Nullable MonthCurve curve,
        List<SchoolYear> years,
        boolean mayWrite,
        boolean mayAsk,
        boolean beginner)
        implements Page {

    /// A council to come, a project under way.
    ///
    /// @param growth 0 a seed to 3 a flower; -1 for what does not grow
    public record Living(String href, String label, String detail, String icon, int growth) {}

    /// What a till holds.
    public record Held(String name, Money amount) {}

    public Money held() {
        return Money.sum(tills.stream().map(Held::amount));
    }

    public String home() {
        return path.substring(0, path.indexOf("/exercices/"));
    }
}
