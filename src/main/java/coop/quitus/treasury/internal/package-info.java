/// The work behind the bank's room: nothing here is seen from outside.
@NullMarked
package coop.quitus.treasury.internal;

import org.jspecify.annotations.NullMarked;
