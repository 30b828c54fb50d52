@NullMarked
package coop.quitus.restructuring.web;

import org.jspecify.annotations.NullMarked;
