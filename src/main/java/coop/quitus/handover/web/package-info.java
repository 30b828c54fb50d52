@NullMarked
package coop.quitus.handover.web;

import org.jspecify.annotations.NullMarked;
