/// Projects: from a kit or free, lived step by step by the classes, paid by the cooperative, and
/// told in the end to those who helped. It stands near the roof because a project holds together
/// what other rooms keep apart: the council's decision, the letter, the entry, the photograph.
@NullMarked
@ApplicationModule(
        displayName = "Projets",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "federation",
            "document",
            "activity",
            "pupil",
            "picture",
            "council",
            "kit",
            "garden",
            "partner",
            "letter",
            "ledger",
            "subsidy",
            "approval",
            "purse"
        })
package coop.quitus.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
