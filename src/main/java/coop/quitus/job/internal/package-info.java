@NullMarked
package coop.quitus.job.internal;

import org.jspecify.annotations.NullMarked;
