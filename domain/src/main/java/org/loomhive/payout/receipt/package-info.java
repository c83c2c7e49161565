/** What the member herself says about a payment, and the concerns that follow from it. */
package org.loomhive.payout.receipt;
