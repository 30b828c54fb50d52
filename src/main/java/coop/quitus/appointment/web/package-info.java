@NullMarked
package coop.quitus.appointment.web;

import org.jspecify.annotations.NullMarked;
