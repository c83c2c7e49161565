package org.loomhive.catalog.price;

import org.loomhive.catalog.Variant;
import org.loomhive.kernel.CooperativeRef;

/**
 * Somebody writes what a piece costs or how that is shared. It is told before it is kept, so that a
 * room that knows what its makers must have can refuse it.
 */
public record PiecePriced(Variant piece, CooperativeRef makers) {}
