@NullMarked
package coop.quitus.funding.web;

import org.jspecify.annotations.NullMarked;
