@NullMarked
package coop.quitus.pupil.web;

import org.jspecify.annotations.NullMarked;
