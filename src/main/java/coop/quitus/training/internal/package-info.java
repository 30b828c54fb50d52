@NullMarked
package coop.quitus.training.internal;

import org.jspecify.annotations.NullMarked;
