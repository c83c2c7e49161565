/** The premium fund of each cooperative: set aside from prices, spent as its members voted. */
package org.loomhive.fund.premium;
