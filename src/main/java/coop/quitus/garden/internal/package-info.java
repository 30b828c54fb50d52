@NullMarked
package coop.quitus.garden.internal;

import org.jspecify.annotations.NullMarked;
