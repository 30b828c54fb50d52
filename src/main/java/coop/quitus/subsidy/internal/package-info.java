@NullMarked
package coop.quitus.subsidy.internal;

import org.jspecify.annotations.NullMarked;
