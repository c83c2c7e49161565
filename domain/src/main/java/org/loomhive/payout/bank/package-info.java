/** What goes to the bank and what it answers, and the two outside parties that carry it. */
package org.loomhive.payout.bank;
