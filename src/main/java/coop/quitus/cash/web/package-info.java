@NullMarked
package coop.quitus.cash.web;

import org.jspecify.annotations.NullMarked;
