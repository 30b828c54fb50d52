@NullMarked
package coop.quitus.garden.web;

import org.jspecify.annotations.NullMarked;
