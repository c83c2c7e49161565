package org.loomhive.delivery.travel;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.delivery.travel.PaperFact.About;

/** A paper beside the invoice. Some are the seller's own statements, others come from an office. */
public enum TravelPaper {
  ORIGIN_DECLARATION(true),
  TREATMENT_STATEMENT(true, About.TREATMENT, About.TREATED_ON, About.TREATED_BY),
  HONEY_SHEET(true, About.LOT),
  HEALTH_CERTIFICATE(false, About.NUMBER, About.ISSUER),
  PLANT_CERTIFICATE(false, About.NUMBER, About.ISSUER);

  /** Natural honey, in every tariff. */
  private static final String HONEY = "0409";

  private final boolean isOurs;
  private final List<About> needs;

  TravelPaper(boolean isOurs, About... needs) {
    this.isOurs = isOurs;
    this.needs = List.of(needs);
  }

  /** The house writes and signs it; of others it keeps what the office gave. */
  public boolean isOurs() {
    return isOurs;
  }

  /** What has to be said in it. */
  public List<About> needs() {
    return needs;
  }

  /** Those that are wanted, and those that somebody may want. */
  public static Set<TravelPaper> of(CustomsRecord record) {
    var some = EnumSet.noneOf(TravelPaper.class);
    some.addAll(record.papers());
    if (!record.goesAbroad()) return some;
    some.addAll(EnumSet.of(ORIGIN_DECLARATION, TREATMENT_STATEMENT));
    if (record.lines().stream().anyMatch(line -> line.hsCode().startsWith(HONEY)))
      some.add(HONEY_SHEET);
    return some;
  }

  /**
   * Reads names between commas.
   *
   * @throws IllegalArgumentException for one that there is not
   */
  public static Set<TravelPaper> read(String written) {
    return Arrays.stream(written.split(","))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .map(TravelPaper::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(TravelPaper.class)));
  }

  public static String write(Collection<TravelPaper> papers) {
    return papers.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
  }
}
