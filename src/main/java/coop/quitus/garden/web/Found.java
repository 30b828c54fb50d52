package coop.quitus.garden.web;

import coop.quitus.garden.IdentificationKey.Result;
import coop.quitus.garden.IdentificationKeys;
import coop.quitus.garden.Sighting;
import java.util.List;

/// Something found, with its names.
public record Found(Sighting sighting, Result result) {

    static List<Found> of(List<Sighting> sightings, IdentificationKeys keys) {
        return sightings.stream()
                .flatMap(sighting ->
                        keys
                                .find(sighting.key())
                                .flatMap(key -> key.result(sighting.result()))
                                .map(result -> new Found(sighting, result))
                                .stream())
                .toList();
    }
}
