package org.loomhive.production.recipe;

import java.math.BigDecimal;
import java.util.Optional;

/** How much more of a material than the recipe says may be given for work. */
public enum UsePolicy {
  /** Nothing more: what is dear, or must be exact. */
  BLOCK(BigDecimal.ONE),
  /** A tenth more; beyond that a loss is written down first, with its reason. */
  WARN(new BigDecimal("1.10")),
  ALLOW(null);

  private final BigDecimal most;

  UsePolicy(BigDecimal most) {
    this.most = most;
  }

  /** As a factor of what the recipe says; none where there is no limit. */
  public Optional<BigDecimal> most() {
    return Optional.ofNullable(most);
  }
}
