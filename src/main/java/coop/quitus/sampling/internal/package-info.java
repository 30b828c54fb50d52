@NullMarked
package coop.quitus.sampling.internal;

import org.jspecify.annotations.NullMarked;
