@NullMarked
package coop.quitus.statistics.internal;

import org.jspecify.annotations.NullMarked;
