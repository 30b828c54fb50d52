/// Kits: the files that tell a class how a project goes, step by step, and an association how an
/// action is held. Anyone may write one without a programmer. No child is here, and no money: a
/// kit's budget is a proposal.
@NullMarked
@ApplicationModule(
        displayName = "Kits",
        allowedDependencies = {"kernel", "database", "ui", "identity", "federation", "activity"})
package coop.quitus.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
