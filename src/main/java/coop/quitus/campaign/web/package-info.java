@NullMarked
package coop.quitus.campaign.web;

import org.jspecify.annotations.NullMarked;
