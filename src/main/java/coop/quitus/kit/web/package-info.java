@NullMarked
package coop.quitus.kit.web;

import org.jspecify.annotations.NullMarked;
