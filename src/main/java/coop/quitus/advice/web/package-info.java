@NullMarked
package coop.quitus.advice.web;

import org.jspecify.annotations.NullMarked;
