@NullMarked
package coop.quitus.job.web;

import org.jspecify.annotations.NullMarked;
