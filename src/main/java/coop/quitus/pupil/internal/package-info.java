@NullMarked
package coop.quitus.pupil.internal;

import org.jspecify.annotations.NullMarked;
