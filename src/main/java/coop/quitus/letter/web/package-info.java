@NullMarked
package coop.quitus.letter.web;

import org.jspecify.annotations.NullMarked;
