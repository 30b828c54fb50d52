@NullMarked
package coop.quitus.document.internal;

import org.jspecify.annotations.NullMarked;
