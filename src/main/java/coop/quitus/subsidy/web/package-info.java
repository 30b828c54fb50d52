@NullMarked
package coop.quitus.subsidy.web;

import org.jspecify.annotations.NullMarked;
