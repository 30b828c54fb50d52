@NullMarked
package coop.quitus.membership.web;

import org.jspecify.annotations.NullMarked;
