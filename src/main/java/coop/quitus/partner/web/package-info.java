@NullMarked
package coop.quitus.partner.web;

import org.jspecify.annotations.NullMarked;
