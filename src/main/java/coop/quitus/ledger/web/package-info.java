@NullMarked
package coop.quitus.ledger.web;

import org.jspecify.annotations.NullMarked;
