@NullMarked
package coop.quitus.cashbook.internal;

import org.jspecify.annotations.NullMarked;
