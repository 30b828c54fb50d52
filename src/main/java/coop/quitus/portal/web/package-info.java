/// Where one arrives, and the rules of the catalogue.
@NullMarked
package coop.quitus.portal.web;

import org.jspecify.annotations.NullMarked;
