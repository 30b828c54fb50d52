/// A house built to break the rules, so that each rule is seen to fail.
@NullMarked
package coop.quitus.house.sample.ui;

import org.jspecify.annotations.NullMarked;
