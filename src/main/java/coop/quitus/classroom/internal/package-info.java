@NullMarked
package coop.quitus.classroom.internal;

import org.jspecify.annotations.NullMarked;
