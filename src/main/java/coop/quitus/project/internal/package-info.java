@NullMarked
package coop.quitus.project.internal;

import org.jspecify.annotations.NullMarked;
