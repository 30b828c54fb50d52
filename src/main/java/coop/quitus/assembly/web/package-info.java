@NullMarked
package coop.quitus.assembly.web;

import org.jspecify.annotations.NullMarked;
