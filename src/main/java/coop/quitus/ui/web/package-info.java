/// The pages of no room: preferences, errors, the workshop where all parts can be seen.
@NullMarked
package coop.quitus.ui.web;

import org.jspecify.annotations.NullMarked;
