@NullMarked
package coop.quitus.picture.internal;

import org.jspecify.annotations.NullMarked;
