/** What buyers send back, exchange, claim or withdraw from, and what becomes of it. */
package org.loomhive.ordering.returns;
