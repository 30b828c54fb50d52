/// The pages of places and mandates.
@NullMarked
package coop.quitus.federation.web;

import org.jspecify.annotations.NullMarked;
