/** What the books say of gift cards, compared with the cards themselves. */
package org.loomhive.giftcard.books;
