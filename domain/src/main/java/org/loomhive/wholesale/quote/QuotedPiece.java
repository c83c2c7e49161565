package org.loomhive.wholesale.quote;

import org.loomhive.wholesale.quote.Quote.Priced;

/** A line of a quote that holds today, and the number of that quote. */
public record QuotedPiece(QuoteRef quote, Priced line) {}
