@NullMarked
package coop.quitus.document.web;

import org.jspecify.annotations.NullMarked;
