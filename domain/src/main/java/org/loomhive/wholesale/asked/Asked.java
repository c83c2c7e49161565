package org.loomhive.wholesale.asked;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.wholesale.WholesaleRefusal;

/**
 * What a company asks for.
 *
 * @param wish what else, in its own words; may be empty
 * @param sampleFirst it wants to see one before it orders
 */
public record Asked(String currency, Map<Sku, Integer> pieces, String wish, boolean sampleFirst) {
  public static final int LONGEST_WISH = 1000;
  public static final int MOST_PIECES = 9999;

  /** Pieces of which none are wanted are left out. */
  public Asked {
    pieces = wanted(pieces);
    wish = wish.replace("\r\n", "\n").strip();
    if (wish.length() > LONGEST_WISH)
      throw new Refused(WholesaleRefusal.WISH_TOO_LONG, LONGEST_WISH);
  }

  private static Map<Sku, Integer> wanted(Map<Sku, Integer> typed) {
    var wanted = new LinkedHashMap<Sku, Integer>();
    typed.forEach(
        (sku, pieces) -> {
          if (pieces < 0 || pieces > MOST_PIECES)
            throw new Refused(WholesaleRefusal.ASKED_NO_NUMBER, MOST_PIECES);
          if (pieces > 0) wanted.put(sku, pieces);
        });
    if (wanted.isEmpty()) throw new Refused(WholesaleRefusal.ASKED_FOR_NOTHING);
    return Collections.unmodifiableMap(wanted);
  }
}
