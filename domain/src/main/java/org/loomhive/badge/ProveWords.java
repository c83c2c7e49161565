package org.loomhive.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.loomhive.catalog.told.ProductWorded;
import org.loomhive.catalog.told.TermWorded;
import org.loomhive.membership.StoryWorded;

/** Nothing is written of a product or a cooperative that none of its own papers proves today. */
@ApplicationScoped
public class ProveWords {
  @Inject ClaimWords claims;
  @Inject BadgeBoard board;

  void on(@Observes ProductWorded event) {
    claims.requireProof(event.words(), board.kindsOf(event.product()));
  }

  /** Many products may have it, so that a paper of any is enough. */
  void on(@Observes TermWorded event) {
    claims.requireProof(event.words());
  }

  void on(@Observes StoryWorded event) {
    claims.requireProof(event.words(), board.kindsOf(event.cooperative()));
  }
}
