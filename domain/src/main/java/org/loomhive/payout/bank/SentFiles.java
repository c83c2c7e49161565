package org.loomhive.payout.bank;

import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.PayRunRef;

/**
 * Keeps each file that goes to the bank, closed, so that it can be handed out again byte for byte.
 * Works in transactions of its own.
 */
public interface SentFiles {
  Optional<byte[]> find(PayRunRef run, Actor actor);

  /** Keeps the first file of a run and gives the one that is kept, which may be an earlier one. */
  byte[] keep(PayRunRef run, byte[] file);
}
