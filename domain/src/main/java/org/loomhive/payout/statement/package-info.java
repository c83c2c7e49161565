/** What the bank booked, matched with our payments; what nobody can match waits for a person. */
package org.loomhive.payout.statement;
