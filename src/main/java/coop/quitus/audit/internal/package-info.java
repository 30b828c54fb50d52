@NullMarked
package coop.quitus.audit.internal;

import org.jspecify.annotations.NullMarked;
