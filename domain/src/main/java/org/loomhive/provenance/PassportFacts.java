package org.loomhive.provenance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a piece that passed inspection, with nobody in it: neither who made it, nor who
 * looked at it, nor who supplied it. Places are never finer than a district.
 *
 * @param craft how such pieces are made, in the words of the catalogue
 * @param standardMinutes that one such piece takes; not how long this maker took
 * @param passedOn the day of the inspection where it was made
 */
public record PassportFacts(
    String product,
    String craft,
    MadeIn madeIn,
    int standardMinutes,
    LocalDate passedOn,
    List<MadeFrom> materials) {
  public PassportFacts {
    materials = List.copyOf(materials);
  }

  /** The cooperative and its district. */
  public record MadeIn(String cooperative, String district, String stateCode) {}

  /** A lot of which something went into the piece. */
  public record MadeFrom(String material, String origin, Optional<String> dyeBatch) {}
}
