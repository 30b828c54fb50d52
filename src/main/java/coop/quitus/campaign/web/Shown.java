package coop.quitus.campaign.web;

import coop.quitus.campaign.HandedIn;
import coop.quitus.campaign.Participation;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.picture.Picture;
import coop.quitus.picture.Pictures;
import coop.quitus.picture.Use;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What everyone may see of a class's pictures today: an agreement taken back takes effect at once.
@Component
class Shown {

    private final Pictures pictures;

    Shown(Pictures pictures) {
        this.pictures = pictures;
    }

    /// Those of its class that it may hand in.
    List<Picture> ofTheClass(Participation one) {
        return pictures
                .shown(one.enrolment().cooperative(), one.edition().year(), Use.PUBLIC)
                .stream()
                .filter(picture -> picture.classCode().equals(one.enrolment().classCode()))
                .filter(picture -> !picture.isSound())
                .toList();
    }

    /// The addresses of the pictures it handed in, by picture; those that may not be seen any more
    /// are not there.
    Map<UUID, String> addresses(Participation one) {
        CooperativeId cooperative = one.enrolment().cooperative();
        List<UUID> handed =
                one.handedIn().stream().map(HandedIn::picture).filter(Objects::nonNull).toList();
        return handed.isEmpty()
                ? Map.of()
                : ofTheClass(one).stream()
                        .filter(picture -> handed.contains(picture.id()))
                        .collect(
                                Collectors.toMap(
                                        Picture::id, picture -> picture.publicPath(cooperative)));
    }
}
