@NullMarked
package coop.quitus.purse.web;

import org.jspecify.annotations.NullMarked;
