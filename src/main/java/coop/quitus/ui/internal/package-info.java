/// The workings of the pages: arguments, errors, headers, files.
@NullMarked
package coop.quitus.ui.internal;

import org.jspecify.annotations.NullMarked;
