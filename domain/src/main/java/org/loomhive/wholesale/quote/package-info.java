/** Prices that are made for one company, from the first draft to the order. */
package org.loomhive.wholesale.quote;
