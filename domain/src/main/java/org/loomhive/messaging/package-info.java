/**
 * The outbox: what must surely happen after a transaction, in this process or another; and what is
 * to be said to whom, once.
 */
package org.loomhive.messaging;
