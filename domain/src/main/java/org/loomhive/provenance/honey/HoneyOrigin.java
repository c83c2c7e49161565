package org.loomhive.provenance.honey;

import java.util.List;
import org.loomhive.kernel.LotNumber;

/**
 * From which countries the honey in some jars comes.
 *
 * @param shares the heaviest first, together 100; none as long as some lot has no country
 * @param unknown lots of which nobody wrote down where they come from
 */
public record HoneyOrigin(List<OriginShare> shares, List<LotNumber> unknown) {
  public boolean isKnown() {
    return !shares.isEmpty();
  }
}
