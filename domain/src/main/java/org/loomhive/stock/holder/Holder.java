package org.loomhive.stock.holder;

import java.util.Optional;

/**
 * Who holds something. What stands held for her party is hers to take, whatever her own name is.
 *
 * @param name of a basket, an order or a quote
 * @param party for whom it is: a company, whose quotes and orders are one; null for nobody
 */
public record Holder(String name, String party) {
  private static final Holder NOBODY = new Holder("", null);

  /** Somebody for whom nothing stands held. */
  public static Holder of(String name) {
    return new Holder(name, null);
  }

  public static Holder of(String name, Optional<?> party) {
    return new Holder(name, party.map(Object::toString).orElse(null));
  }

  public static Holder nobody() {
    return NOBODY;
  }

  boolean isWith(Held one) {
    return party != null && party.equals(one.party());
  }
}
