package org.loomhive.web.asked;

import java.util.Arrays;
import java.util.Optional;

/** What an address or a form names of a fixed list of choices. */
public final class Chosen {
  private Chosen() {}

  /** Empty for a name that is not there, and for none. */
  public static <E extends Enum<E>> Optional<E> of(Class<E> choices, String name) {
    return Arrays.stream(choices.getEnumConstants())
        .filter(one -> one.name().equals(name))
        .findFirst();
  }
}
