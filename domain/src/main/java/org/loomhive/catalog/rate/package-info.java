/** What a price is about in other currencies. Rates are shown and never charged by. */
package org.loomhive.catalog.rate;
