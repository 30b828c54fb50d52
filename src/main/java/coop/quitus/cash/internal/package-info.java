@NullMarked
package coop.quitus.cash.internal;

import org.jspecify.annotations.NullMarked;
