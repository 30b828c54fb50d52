package coop.quitus.project;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The links by which parents, mayor and jury read the account of a project.
public interface ProjectLinks {

    /// How many days a link opens.
    int DAYS = 365;

    /// Opens one. Its secret is told once: only its hash is kept.
    Outcome<Opened, ProjectFinding> open(
            CooperativeId cooperative, UUID project, String reader, Actor by);

    /// @param path of this site, with the secret
    record Opened(ProjectLink link, String path) {}

    List<ProjectLink> of(CooperativeId cooperative, UUID project);

    Outcome<ProjectLink, ProjectFinding> close(CooperativeId cooperative, UUID link, Actor by);

    /// The report behind a secret, while its link opens: the pictures that are public, or agreed
    /// for partners.
    Optional<ProjectReport> read(CooperativeId cooperative, String secret);
}
