/** Further shops of a company that buys to sell, as where its goods go. */
package org.loomhive.buyer.branch;
