/** Addresses that a buyer asked to have kept. */
package org.loomhive.buyer.address;
