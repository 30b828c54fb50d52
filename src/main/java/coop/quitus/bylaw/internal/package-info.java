@NullMarked
package coop.quitus.bylaw.internal;

import org.jspecify.annotations.NullMarked;
