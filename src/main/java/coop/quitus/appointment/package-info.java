/// The life of a mandate: named by the teachers, given by the association, pledged each year, told
/// to the bank, ended.
@NullMarked
@ApplicationModule(
        displayName = "Mandats",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "federation",
            "document",
            "training",
            "ledger",
            "discharge",
            "closing",
            "handover"
        })
package coop.quitus.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
