/** Whoever buys a gift card for somebody is told what becomes of it. */
package org.loomhive.giftcard.giver;
