/// What every page is made of, judged.
@NullMarked
package coop.quitus.ui;

import org.jspecify.annotations.NullMarked;
