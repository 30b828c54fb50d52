@NullMarked
package coop.quitus.cashbook.web;

import org.jspecify.annotations.NullMarked;
