/**
 * What is over stays as it is: each past day is closed with a hash that builds on the day before,
 * and months of somebody's books take no further entry.
 */
package org.loomhive.ledger.closing;
