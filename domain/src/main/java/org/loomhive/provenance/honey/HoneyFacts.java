package org.loomhive.provenance.honey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.apiary.BeeSpecies;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;

/**
 * What is kept of a lot of honey, with no keeper in it. The place is its district.
 *
 * @param stateCode ISO 3166-2 of the cooperative that took it
 * @param wettestPercent of the harvest with the most moisture
 * @param tests what was seen when the stored lot was looked at, and its papers
 */
public record HoneyFacts(
    LotNumber lot, From from, Taken taken, BigDecimal wettestPercent, List<String> tests) {
  public HoneyFacts {
    tests = List.copyOf(tests);
  }

  /** Where the hives stand, and what flies there to what. */
  public record From(String district, String stateCode, BeeSpecies species, String blossom) {}

  /** From the first to the last day of its harvests. */
  public record Taken(LocalDate first, LocalDate last, Quantity weight) {}
}
