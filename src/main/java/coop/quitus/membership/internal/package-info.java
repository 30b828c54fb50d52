@NullMarked
package coop.quitus.membership.internal;

import org.jspecify.annotations.NullMarked;
