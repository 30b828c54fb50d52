@NullMarked
package coop.quitus.picture.web;

import org.jspecify.annotations.NullMarked;
