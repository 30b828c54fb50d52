@NullMarked
package coop.quitus.purse.internal;

import org.jspecify.annotations.NullMarked;
