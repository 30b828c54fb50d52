package coop.quitus.audit.web;

import coop.quitus.audit.ReadingLog;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The log of what the auditor read.
///
/// @param from how many lines were passed over
public record ReadingsPage(
        Frame frame, Room room, List<ReadingLog.Reading> readings, int from, long inAll)
        implements Page {

    public static final int A_PAGE = 100;

    public boolean hasOlder() {
        return from + readings.size() < inAll;
    }
}
