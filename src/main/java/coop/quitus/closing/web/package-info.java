@NullMarked
package coop.quitus.closing.web;

import org.jspecify.annotations.NullMarked;
