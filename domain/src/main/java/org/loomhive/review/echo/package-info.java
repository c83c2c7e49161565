/**
 * What was said of pieces in other places: a guest book, a fair, the page of a partner. It is
 * quoted with where that was, stands apart, and counts in no average, since nobody knows whether
 * its writer bought the piece.
 */
package org.loomhive.review.echo;
