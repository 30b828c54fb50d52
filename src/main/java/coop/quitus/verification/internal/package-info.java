@NullMarked
package coop.quitus.verification.internal;

import org.jspecify.annotations.NullMarked;
