@NullMarked
package coop.quitus.council.web;

import org.jspecify.annotations.NullMarked;
