@NullMarked
package coop.quitus.report.internal;

import org.jspecify.annotations.NullMarked;
