@NullMarked
package coop.quitus.activity.web;

import org.jspecify.annotations.NullMarked;
