@NullMarked
package coop.quitus.campaign.internal;

import org.jspecify.annotations.NullMarked;
