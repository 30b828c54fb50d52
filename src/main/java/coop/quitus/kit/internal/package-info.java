@NullMarked
package coop.quitus.kit.internal;

import org.jspecify.annotations.NullMarked;
