@NullMarked
package coop.quitus.federation.internal;

import org.jspecify.annotations.NullMarked;
