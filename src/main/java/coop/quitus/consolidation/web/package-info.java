@NullMarked
package coop.quitus.consolidation.web;

import org.jspecify.annotations.NullMarked;
