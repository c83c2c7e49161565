package org.loomhive.confidential.payee;

import java.time.Instant;
import org.loomhive.kernel.MemberRef;

/**
 * A hold as a case worker reads it.
 *
 * @param setBy somebody on the staff
 */
public record OpenHold(MemberRef member, String why, String setBy, Instant setAt) {
  /** Says nothing, so that it may not slip into a log. */
  @Override
  public String toString() {
    return "OpenHold";
  }
}
