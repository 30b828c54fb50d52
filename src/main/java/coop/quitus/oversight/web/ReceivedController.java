package coop.quitus.oversight.web;

import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.oversight.FollowUps;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// What the association reminded a cooperative of.
@Controller
class ReceivedController {

    private final FollowUps followUps;
    private final Places places;
    private final Rights rights;

    ReceivedController(FollowUps followUps, Places places, Rights rights) {
        this.followUps = followUps;
        this.places = places;
        this.rights = rights;
    }

    @GetMapping("/cooperatives/{cooperative}/rappels")
    View show(Frame frame, @PathVariable CooperativeId cooperative, Person reader) {
        String here = "/cooperatives/" + cooperative + "/rappels";
        String place =
                places.cooperative(cooperative)
                        .orElseThrow(() -> new NotFound("no cooperative " + cooperative))
                        .name();
        return new ReceivedPage(
                Here.framed(frame, "Les rappels de l'association", place),
                here,
                followUps.of(cooperative),
                rights.opens("POST", here + "/" + new UUID(0, 0) + "/lecture", reader));
    }

    @PostMapping("/cooperatives/{cooperative}/rappels/{followUp}/lecture")
    View read(@PathVariable CooperativeId cooperative, @PathVariable UUID followUp, Person reader) {
        followUps.read(cooperative, followUp, reader.acting());
        return SeeOther.page("/cooperatives/" + cooperative + "/rappels");
    }
}
