package org.loomhive.wholesale.terms;

import java.util.Optional;
import org.loomhive.catalog.design.EditionRef;
import org.loomhive.kernel.Money;
import org.loomhive.wholesale.quote.QuoteRef;

/**
 * One piece that a company may order to see how many would be.
 *
 * @param group who makes it; empty for what lies ready
 * @param sheet by which it is made, where there is one
 */
public record SampleToOrder(
    QuoteRef quote, Money price, Optional<String> group, Optional<EditionRef> sheet) {}
