/// The work behind reconciliation: nothing here is seen from outside.
@NullMarked
package coop.quitus.reconciliation.web;

import org.jspecify.annotations.NullMarked;
