@NullMarked
package coop.quitus.partner.internal;

import org.jspecify.annotations.NullMarked;
