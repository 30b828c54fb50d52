@NullMarked
package coop.quitus.assembly.internal;

import org.jspecify.annotations.NullMarked;
