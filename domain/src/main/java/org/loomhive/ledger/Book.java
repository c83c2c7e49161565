package org.loomhive.ledger;

import java.io.Serializable;
import org.loomhive.kernel.CooperativeRef;

/**
 * Whose books are meant: those of one cooperative, those of the organisation itself, or all of them
 * together.
 */
public record Book(String code) implements Serializable {
  /** What every cooperative and the organisation have together. */
  public static final Book ALL = new Book("ALL");

  /** What belongs to no cooperative: buyers' payments, and what the organisation holds. */
  public static final Book HOUSE = new Book("HOUSE");

  public Book {
    if (!code.equals("ALL") && !code.equals("HOUSE")) new CooperativeRef(code);
  }

  /** Null for the organisation itself, as an entry has it. */
  public static Book of(CooperativeRef cooperative) {
    return cooperative == null ? HOUSE : new Book(cooperative.value());
  }

  public boolean isOfOneCooperative() {
    return !equals(ALL) && !equals(HOUSE);
  }

  @Override
  public String toString() {
    return code;
  }
}
