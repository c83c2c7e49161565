/** What a guest ordered comes to her account once her address is confirmed. */
package org.loomhive.buyer.claim;
