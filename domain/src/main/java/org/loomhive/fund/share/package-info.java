/**
 * What members put into their cooperative, and what they get of its surplus by the work they did.
 */
package org.loomhive.fund.share;
