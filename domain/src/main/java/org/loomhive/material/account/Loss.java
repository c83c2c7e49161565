package org.loomhive.material.account;

import org.loomhive.kernel.Refused;
import org.loomhive.material.MaterialRefusal;

/**
 * Why material is gone.
 *
 * @param words in her own words or those of whoever writes it down; needed when no reason fits
 */
public record Loss(LossReason reason, String words) {
  public Loss {
    words = words == null ? "" : words.strip();
    if (reason == null || reason == LossReason.OTHER && words.isEmpty())
      throw new Refused(MaterialRefusal.REASON_NEEDED);
  }
}
