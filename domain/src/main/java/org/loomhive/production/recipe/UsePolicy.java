package org.loomhive.production.recipe;

import java.math.BigDecimal;
import java.util.Optional;

/** How much more of a material than the recipe says may be given for work, and be used in it. */
public enum UsePolicy {
  /** Nothing more: what is dear, or must be exact. */
  BLOCK,
  /** So much more as the recipe says; beyond that it takes a reason, which is kept. */
  WARN,
  ALLOW;

  /**
   * As a factor of what the recipe needs, without a reason; none where there is no limit.
   *
   * @param overIssuePercent whole percent that the recipe allows above its need
   */
  public Optional<BigDecimal> most(int overIssuePercent) {
    return switch (this) {
      case BLOCK -> Optional.of(BigDecimal.ONE);
      case WARN -> Optional.of(BigDecimal.ONE.add(BigDecimal.valueOf(overIssuePercent, 2)));
      case ALLOW -> Optional.empty();
    };
  }
}
