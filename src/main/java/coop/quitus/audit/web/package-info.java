@NullMarked
package coop.quitus.audit.web;

import org.jspecify.annotations.NullMarked;
