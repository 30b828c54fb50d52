@NullMarked
package coop.quitus.statistics.web;

import org.jspecify.annotations.NullMarked;
