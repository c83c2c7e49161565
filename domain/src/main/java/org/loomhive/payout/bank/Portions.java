package org.loomhive.payout.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts a long list of keys into portions that a query can take. */
public final class Portions {
  private Portions() {}

  public static <T> List<List<T>> of(Collection<T> all, int size) {
    var list = List.copyOf(all);
    var portions = new ArrayList<List<T>>();
    for (int from = 0; from < list.size(); from += size)
      portions.add(list.subList(from, Math.min(list.size(), from + size)));
    return portions;
  }
}
