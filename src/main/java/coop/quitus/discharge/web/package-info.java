@NullMarked
package coop.quitus.discharge.web;

import org.jspecify.annotations.NullMarked;
