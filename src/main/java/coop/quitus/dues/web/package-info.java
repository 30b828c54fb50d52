@NullMarked
package coop.quitus.dues.web;

import org.jspecify.annotations.NullMarked;
