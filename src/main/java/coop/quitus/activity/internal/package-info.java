@NullMarked
package coop.quitus.activity.internal;

import org.jspecify.annotations.NullMarked;
