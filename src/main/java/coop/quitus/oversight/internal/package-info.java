@NullMarked
package coop.quitus.oversight.internal;

import org.jspecify.annotations.NullMarked;
