/** The desk of gift cards: given by the house, looked up, stopped, written anew. */
package org.loomhive.admin.giftcards;
