@NullMarked
package coop.quitus.training.web;

import org.jspecify.annotations.NullMarked;
