/**
 * What buyers think of pieces that reached them. It is about pieces, never about people: somebody
 * of the house reads each before it is shown, and no wage ever knows of it.
 */
package org.loomhive.review;
