@NullMarked
package coop.quitus.identity.internal;

import org.jspecify.annotations.NullMarked;
