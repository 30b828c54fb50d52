/// Those who help a cooperative from outside: a directory of them, the agreements made with them,
/// what they give without money, the invoices they send, and a small door to the project shared
/// with each. It knows no pupil and no books: what a partner gives in kind is valued beside the
/// books (class 8), never in them.
@NullMarked
@ApplicationModule(
        displayName = "Partenaires",
        allowedDependencies = {"kernel", "database", "ui", "identity", "federation", "document"})
package coop.quitus.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
