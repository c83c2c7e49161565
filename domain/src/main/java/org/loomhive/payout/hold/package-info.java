/** Payments that wait for a second look: the limits, who let them go and why. */
package org.loomhive.payout.hold;
