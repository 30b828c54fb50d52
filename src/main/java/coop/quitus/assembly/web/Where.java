package coop.quitus.assembly.web;

import coop.quitus.assembly.Meeting;
import coop.quitus.assembly.Meetings;
import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where the pages of this room stand.
final class Where {

    static final String ALL = "/associations/{association}/assemblees";
    static final String ONE = ALL + "/{meeting}";

    private Where() {}

    static Association association(Places places, AssociationId id) {
        return places.association(id).orElseThrow(() -> new NotFound("no association " + id));
    }

    /// @throws NotFound when that association has no such meeting
    static Meeting meeting(Places places, Meetings meetings, AssociationId association, UUID id) {
        association(places, association);
        return meetings.find(association, id).orElseThrow(() -> new NotFound("no meeting " + id));
    }

    static Frame framed(Frame frame, String title, Association association) {
        Frame titled = frame.titled(title);
        return titled.place().isEmpty() ? titled.at(association.name()) : titled;
    }

    static String path(AssociationId association) {
        return "/associations/" + association + "/assemblees";
    }

    static String path(AssociationId association, UUID meeting) {
        return path(association) + "/" + meeting;
    }

    static @Nullable LocalTime hour(String typed) {
        try {
            return typed.isEmpty() ? null : LocalTime.parse(typed);
        } catch (DateTimeException notAnHour) {
            return null;
        }
    }
}
