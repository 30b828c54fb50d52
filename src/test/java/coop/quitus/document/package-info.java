@NullMarked
package coop.quitus.document;

import org.jspecify.annotations.NullMarked;
