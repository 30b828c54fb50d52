/// What people do from end to end, in a real browser.
@NullMarked
package coop.quitus.journey;

import org.jspecify.annotations.NullMarked;
