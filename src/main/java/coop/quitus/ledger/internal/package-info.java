@NullMarked
package coop.quitus.ledger.internal;

import org.jspecify.annotations.NullMarked;
