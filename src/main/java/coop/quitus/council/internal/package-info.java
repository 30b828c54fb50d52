@NullMarked
package coop.quitus.council.internal;

import org.jspecify.annotations.NullMarked;
