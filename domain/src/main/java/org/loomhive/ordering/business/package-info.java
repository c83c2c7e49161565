/** Who buys as a business: its name and number, what a register said, and the proof of that. */
package org.loomhive.ordering.business;
