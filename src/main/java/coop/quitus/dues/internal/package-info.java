@NullMarked
package coop.quitus.dues.internal;

import org.jspecify.annotations.NullMarked;
