package coop.quitus.audit.web;

import coop.quitus.audit.AuditExceptions;
import coop.quitus.audit.AuditExceptions.AuditException;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.Arrays;
import java.util.List;

/// What the rules say, and what was answered.
///
/// @param kind the name of the only sort shown; empty for all
public record ExceptionsPage(
        Frame frame, Room room, List<AuditException> exceptions, String kind, boolean openOnly)
        implements Page {

    public long open() {
        return exceptions.stream().filter(AuditException::open).count();
    }

    public List<Choice> kinds() {
        return Arrays.stream(AuditExceptions.Kind.values())
                .map(one -> new Choice(one.name(), one.inFrench()))
                .toList();
    }
}
