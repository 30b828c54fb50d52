@NullMarked
package coop.quitus.restructuring.internal;

import org.jspecify.annotations.NullMarked;
