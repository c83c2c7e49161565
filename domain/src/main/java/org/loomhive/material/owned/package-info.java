/** Material that belongs to a customer: kept apart, without cost, for one order only. */
package org.loomhive.material.owned;
