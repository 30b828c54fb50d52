@NullMarked
package coop.quitus.ballot.internal;

import org.jspecify.annotations.NullMarked;
