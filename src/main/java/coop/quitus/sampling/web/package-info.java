@NullMarked
package coop.quitus.sampling.web;

import org.jspecify.annotations.NullMarked;
