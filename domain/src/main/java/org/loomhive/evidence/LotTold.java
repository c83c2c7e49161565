package org.loomhive.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;

/**
 * A lot of which something is in the pieces, or of which such a lot comes. Who supplied it is left
 * out: it may be a person.
 *
 * @param inIt in the pieces that the evidence is about; empty for a lot further back
 * @param partOf the lot of another store that it was a part of
 */
public record LotTold(
    LotNumber number, From from, Optional<Quantity> inIt, Optional<LotNumber> partOf) {
  /**
   * Where it comes from.
   *
   * @param place no finer than a district
   * @param papers kind and number of its certificates
   */
  public record From(
      String material,
      String place,
      Optional<String> country,
      LocalDate receivedOn,
      List<String> papers) {}
}
