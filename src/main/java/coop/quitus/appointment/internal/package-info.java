@NullMarked
package coop.quitus.appointment.internal;

import org.jspecify.annotations.NullMarked;
