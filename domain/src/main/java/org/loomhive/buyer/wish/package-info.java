/** What a visitor would like to have one day. */
package org.loomhive.buyer.wish;
