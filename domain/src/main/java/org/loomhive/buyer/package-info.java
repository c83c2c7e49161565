/** What belongs to a buyer's account, and what she may do with it. */
package org.loomhive.buyer;
