/** The basket: what a visitor means to buy, kept behind a random token. */
package org.loomhive.ordering.basket;
