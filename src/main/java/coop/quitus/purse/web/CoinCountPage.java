package coop.quitus.purse.web;

import coop.quitus.kernel.Money;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import org.jspecify.annotations.Nullable;

/// The box being counted, coin by coin.
///
/// @param gap what is counted less what should be there; null while counting
public record CoinCountPage(Frame frame, ClassSession session, CoinTray tray, @Nullable Money gap)
        implements Page {}
