/// The general meeting of an association: notice, quorum, second call, proxies, votes, minutes, and
/// what the State is sent after it.
@NullMarked
@ApplicationModule(
        displayName = "Assemblées générales",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "bylaw",
            "federation",
            "document",
            "job",
            "consolidation"
        })
package coop.quitus.assembly;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
