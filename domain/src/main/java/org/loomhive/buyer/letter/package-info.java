/** Letters to the owner of an account, with addresses that are signed and run out. */
package org.loomhive.buyer.letter;
