@NullMarked
package coop.quitus.letter.internal;

import org.jspecify.annotations.NullMarked;
