package org.loomhive.kernel.leaf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts what is too much for one statement into portions, in its order. */
public final class Portions {
  /** Rows that are asked for with one statement. */
  public static final int TO_ASK = 500;

  private Portions() {}

  public static <T> List<List<T>> of(Collection<T> all, int size) {
    var list = List.copyOf(all);
    var portions = new ArrayList<List<T>>();
    for (int from = 0; from < list.size(); from += size)
      portions.add(list.subList(from, Math.min(list.size(), from + size)));
    return portions;
  }
}
