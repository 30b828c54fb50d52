/// The house rules, as tests: each judges the house, then a sample built to break it.
@NullMarked
package coop.quitus.house;

import org.jspecify.annotations.NullMarked;
