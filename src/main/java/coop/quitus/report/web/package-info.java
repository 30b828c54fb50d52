@NullMarked
package coop.quitus.report.web;

import org.jspecify.annotations.NullMarked;
