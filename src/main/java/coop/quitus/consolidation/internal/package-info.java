@NullMarked
package coop.quitus.consolidation.internal;

import org.jspecify.annotations.NullMarked;
