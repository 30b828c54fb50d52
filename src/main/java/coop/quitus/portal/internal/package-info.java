/// What surrounds each page, and the demo's world: nothing here is seen from outside.
@NullMarked
package coop.quitus.portal.internal;

import org.jspecify.annotations.NullMarked;
