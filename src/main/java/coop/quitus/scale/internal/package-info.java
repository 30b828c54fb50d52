@NullMarked
package coop.quitus.scale.internal;

import org.jspecify.annotations.NullMarked;
