@NullMarked
package coop.quitus.risk.internal;

import org.jspecify.annotations.NullMarked;
