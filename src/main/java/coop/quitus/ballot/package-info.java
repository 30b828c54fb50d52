/// Votes: hands and papers counted by two tellers, and an urn whose papers nobody can tie to a
/// token. The room knows no child at all, and nothing of what the vote is for.
@NullMarked
@ApplicationModule(
        displayName = "Votes",
        allowedDependencies = {"kernel", "database", "identity", "federation"})
package coop.quitus.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
