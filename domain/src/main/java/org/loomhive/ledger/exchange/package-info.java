/**
 * Money that goes from one account to another, also from one currency into another: at which rate,
 * who said so, and what was gained or lost against it.
 */
package org.loomhive.ledger.exchange;
