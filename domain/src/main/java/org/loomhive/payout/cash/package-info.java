/** Pay that goes into a member's hand: the float it comes from, and the receipt of each payment. */
package org.loomhive.payout.cash;
