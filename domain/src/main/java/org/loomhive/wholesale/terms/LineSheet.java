package org.loomhive.wholesale.terms;

import java.util.List;
import org.loomhive.catalog.Variant;
import org.loomhive.wholesale.price.Ladder;
import org.loomhive.wholesale.price.QuantityRule;

/**
 * All that a company may buy at its prices, by the name of the product.
 *
 * @param pieces each has a ladder and a rule in the terms
 */
public record LineSheet(WholesaleTerms terms, List<Variant> pieces) {
  public LineSheet {
    pieces = List.copyOf(pieces);
  }

  public Ladder ladder(Variant piece) {
    return terms.ladder(piece.sku()).orElseThrow();
  }

  public QuantityRule rule(Variant piece) {
    return terms.rule(piece.sku()).orElseThrow();
  }
}
