@NullMarked
package coop.quitus.project.web;

import org.jspecify.annotations.NullMarked;
