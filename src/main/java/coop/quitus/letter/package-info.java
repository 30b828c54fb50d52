/// The letters of a class: written together, adopted in council, signed by the head, sent, answered
/// through a link without an account. It stands above the partners it writes to; cut out of that
/// room so that the partners' side knows no pupil.
@NullMarked
@ApplicationModule(
        displayName = "Lettres",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "identity",
            "bylaw",
            "federation",
            "document",
            "pupil",
            "council",
            "partner"
        })
package coop.quitus.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
