package coop.quitus.job.web;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.identity.Role;
import coop.quitus.identity.RolesHere;
import coop.quitus.job.Job;
import coop.quitus.job.Site;
import java.util.Collections;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Who sees a job: those who keep the place it works for, and whoever asked for it as long as they
/// hold something there.
@Component
final class Watchers {

    private final RolesHere roles;
    private final Rights rights;
    private final Places places;

    Watchers(RolesHere roles, Rights rights, Places places) {
        this.roles = roles;
        this.rights = rights;
        this.places = places;
    }

    boolean mayWatch(Job job, Person reader) {
        Set<Role> held =
                switch (job.site()) {
                    case Site.OfCooperative(var cooperative) -> roles.in(cooperative, reader.id());
                    case Site.OfAssociation(var association) -> roles.in(association, reader.id());
                    case Site.OfFederation() -> roles.anywhere(reader.id());
                };
        return !Collections.disjoint(held, keepers(job.site()))
                || (!held.isEmpty() && job.askedBy().equals(reader.id()));
    }

    private static Set<Role> keepers(Site site) {
        return switch (site) {
            case Site.OfCooperative _ -> Set.of(Role.MANDATE_HOLDER, Role.TREASURER);
            case Site.OfAssociation _ -> Set.of(Role.ASSOCIATION_STAFF, Role.ASSOCIATION_OFFICER);
            case Site.OfFederation _ -> Set.of(Role.NATIONAL_OFFICE);
        };
    }

    /// Its name.
    String place(Site site) {
        return switch (site) {
            case Site.OfCooperative(var id) ->
                    places.cooperative(id).map(Cooperative::name).orElse("");
            case Site.OfAssociation(var id) ->
                    places.association(id).map(Association::name).orElse("");
            case Site.OfFederation() -> "La fédération";
        };
    }

    /// Where its other jobs are listed, for a reader to whom that page opens; empty otherwise.
    String history(Site site, Person reader) {
        String path =
                switch (site) {
                    case Site.OfCooperative _ -> "";
                    case Site.OfAssociation(var id) -> "/associations/" + id + "/travaux";
                    case Site.OfFederation() -> "/federation/travaux";
                };
        return path.isEmpty() || !rights.opens("GET", path, reader) ? "" : path;
    }
}
