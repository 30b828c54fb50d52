@NullMarked
package coop.quitus.funding.internal;

import org.jspecify.annotations.NullMarked;
