@NullMarked
package coop.quitus.approval.web;

import org.jspecify.annotations.NullMarked;
