/** The journal read by account: statements and trial balances of a time and of somebody's books. */
package org.loomhive.ledger.statement;
