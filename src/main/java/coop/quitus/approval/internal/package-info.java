@NullMarked
package coop.quitus.approval.internal;

import org.jspecify.annotations.NullMarked;
