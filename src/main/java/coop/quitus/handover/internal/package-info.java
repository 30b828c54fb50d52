@NullMarked
package coop.quitus.handover.internal;

import org.jspecify.annotations.NullMarked;
