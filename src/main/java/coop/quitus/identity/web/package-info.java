/// The pages of people: signing in, one's devices, the letters that wait.
@NullMarked
package coop.quitus.identity.web;

import org.jspecify.annotations.NullMarked;
