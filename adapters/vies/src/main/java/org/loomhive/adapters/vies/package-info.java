/** Asks VIES, through which the member states of the European Union tell which VAT numbers hold. */
package org.loomhive.adapters.vies;
