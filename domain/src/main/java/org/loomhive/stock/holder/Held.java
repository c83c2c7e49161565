package org.loomhive.stock.holder;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;

/**
 * So much that somebody holds. What stands held for a party is taken first by its own baskets and
 * orders: both together count as the larger of the two, and never twice.
 *
 * @param party null for nobody
 * @param standing for as long as a promise holds, and not while somebody pays
 */
public record Held(String name, String party, boolean standing, long amount) {

  /** What of it is not to be had for her. */
  public static long against(Holder who, Collection<Held> all) {
    var others = all.stream().filter(one -> !one.name().equals(who.name())).toList();
    long sum = 0;
    for (Held one : others)
      if (one.party() == null || who.isWith(one) && !one.standing()) sum += one.amount();
    var parties = new HashSet<>(others.stream().map(Held::party).filter(Objects::nonNull).toList());
    parties.remove(who.party());
    for (String party : parties) sum += Math.max(of(party, true, others), of(party, false, others));
    return sum;
  }

  /** What is hers already: what she holds, or what is left of that which stands held for her. */
  public static long hersOf(Holder who, Collection<Held> all) {
    long own = 0;
    for (Held one : all) if (one.name().equals(who.name())) own += one.amount();
    if (who.party() == null) return own;
    var others = all.stream().filter(one -> !one.name().equals(who.name())).toList();
    return Math.max(own, of(who.party(), true, others) - of(who.party(), false, others));
  }

  /** What stands held for all parties together. */
  public static long standing(Collection<Held> all) {
    return all.stream().filter(Held::standing).mapToLong(Held::amount).sum();
  }

  private static long of(String party, boolean standing, Collection<Held> all) {
    return all.stream()
        .filter(one -> party.equals(one.party()) && one.standing() == standing)
        .mapToLong(Held::amount)
        .sum();
  }
}
