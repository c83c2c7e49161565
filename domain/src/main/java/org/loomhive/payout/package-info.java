/** What is owed becomes a payment: batched, approved, sent, settled and confirmed. */
package org.loomhive.payout;
