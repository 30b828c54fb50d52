@NullMarked
package coop.quitus.classroom.web;

import org.jspecify.annotations.NullMarked;
