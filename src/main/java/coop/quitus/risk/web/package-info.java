@NullMarked
package coop.quitus.risk.web;

import org.jspecify.annotations.NullMarked;
