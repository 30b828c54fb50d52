@NullMarked
package coop.quitus.closing.internal;

import org.jspecify.annotations.NullMarked;
