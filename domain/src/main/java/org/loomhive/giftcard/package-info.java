/** Gift cards: money that the house owes to whoever has a code, with a ledger of its own. */
package org.loomhive.giftcard;
