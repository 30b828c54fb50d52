@NullMarked
package coop.quitus.advice.internal;

import org.jspecify.annotations.NullMarked;
