@NullMarked
package coop.quitus.oversight.web;

import org.jspecify.annotations.NullMarked;
