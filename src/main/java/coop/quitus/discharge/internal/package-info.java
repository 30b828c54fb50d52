@NullMarked
package coop.quitus.discharge.internal;

import org.jspecify.annotations.NullMarked;
