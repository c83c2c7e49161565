package org.loomhive.catalog.shelf;

import java.util.List;

/**
 * Nobody wrote what was asked for, so something near it was looked for.
 *
 * @param asked the word as it was searched
 * @param found words on the shelf that are spelt nearly so
 */
public record Guess(String asked, List<String> found) {
  public Guess {
    found = List.copyOf(found);
  }

  /** What was found, as one reads it. */
  public String told() {
    return String.join(", ", found);
  }
}
