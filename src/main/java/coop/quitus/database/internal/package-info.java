@NullMarked
package coop.quitus.database.internal;

import org.jspecify.annotations.NullMarked;
