package org.loomhive.wholesale.terms;

import java.util.Optional;
import org.loomhive.wholesale.price.Ladder;
import org.loomhive.wholesale.price.QuantityRule;

/**
 * At which prices and in which numbers one variant is sold to a company.
 *
 * @param rule for all companies
 * @param quoted from so many pieces on it is sold in any number, as was quoted; empty where nothing
 *     was
 */
public record PieceTerms(Ladder ladder, QuantityRule rule, Optional<Integer> quoted) {
  QuantityRule rule(int pieces) {
    return quoted.filter(from -> from <= pieces).map(from -> QuantityRule.NONE).orElse(rule);
  }
}
