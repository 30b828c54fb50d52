@NullMarked
package coop.quitus.verification.web;

import org.jspecify.annotations.NullMarked;
