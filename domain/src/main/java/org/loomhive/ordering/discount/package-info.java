/** Codes that make a price lower, and never the pay of who made the piece. */
package org.loomhive.ordering.discount;
