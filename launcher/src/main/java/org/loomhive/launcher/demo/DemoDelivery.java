package org.loomhive.launcher.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.ProductKind;
import org.loomhive.delivery.DeliveryRate;
import org.loomhive.delivery.DeliveryRefusal;
import org.loomhive.delivery.DeliveryRules;
import org.loomhive.delivery.Holiday;
import org.loomhive.delivery.Restriction;
import org.loomhive.delivery.ZoneCountry;
import org.loomhive.delivery.back.ReturnAddress;
import org.loomhive.delivery.back.ReturnAddresses;
import org.loomhive.delivery.travel.TravelPaper;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Role;

/**
 * Where the demo delivers, for how much, what it may not send or only with papers, and when its
 * workshops rest.
 */
final class DemoDelivery {
  private static final Map<String, List<String>> ZONES =
      Map.of(
          "INDIA", List.of("IN"),
          "EU",
              List.of(
                  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
                      .split(" ")),
          "EUROPE", List.of("GB", "CH", "NO", "IS"),
          "AMERICA", List.of("US", "CA"),
          "PACIFIC", List.of("AU", "NZ", "JP", "SG"));

  /** Honey needs papers there that a parcel to a private address does not have. */
  private static final List<String> PAPERS_FOR_HONEY =
      List.of("GB", "CH", "NO", "IS", "US", "CA", "AU", "NZ", "JP");

  /** Elsewhere pieces come back to who sent them. */
  private static final Map<String, String> NEAR =
      Map.of(
          "EU", "Loomhive, returns\nSpeicherweg 12\n20457 Hamburg\nGermany",
          "AMERICA", "Loomhive, returns\n218 Loom Street\nPortland, OR 97205\nUSA");

  private static final LocalDate START = LocalDate.of(2025, 1, 1);
  private static final int YEARS = 3;

  /** So long honey has gone to Singapore with papers only. */
  private static final int DAYS_OF_PAPERS = 30;

  private DeliveryRules rules;

  void load(DemoWorld world) {
    rules = world.get(DeliveryRules.class);
    world.inTransaction(this::write);
    var office = world.actor("network-admin", Role.NETWORK_ADMIN);
    NEAR.forEach(
        (zone, address) ->
            world
                .get(ReturnAddresses.class)
                .write(new ReturnAddress(zone, address, START), office));
    world.inTransaction(() -> withPapers(world.today()));
  }

  private void write() {
    ZONES.forEach(this::zone);
    DemoTable.read("delivery_rates.csv").forEach(this::rates);
    for (String country : ZONES.get("EU"))
      rules.add(
          honey(country, DeliveryRefusal.MAY_NOT_ENTER_FOOD_OF_ANIMAL_ORIGIN)
              .restsOn("Regulation (EU) 2022/2292, heading 0409", START));
    for (String country : PAPERS_FOR_HONEY)
      rules.add(
          honey(country, DeliveryRefusal.MAY_NOT_ENTER_WITHOUT_PAPERS)
              .restsOn("Import rules for food of animal origin, heading 0409", START));
    for (int i = 0; i <= YEARS; i++) holidays(START.getYear() + i);
  }

  private void withPapers(LocalDate today) {
    for (String country : List.of("AU", "NZ"))
      rules.add(
          new Restriction(
                  ProductKind.CANE_AND_BAMBOO, country, Set.of(TravelPaper.TREATMENT_STATEMENT))
              .restsOn("Import conditions for articles of cane and bamboo (invented)", START));
    var honey = Set.of(TravelPaper.HEALTH_CERTIFICATE, TravelPaper.HONEY_SHEET);
    rules.add(
        new Restriction(ProductKind.HONEY, "SG", honey)
            .restsOn("Import conditions for honey (invented)", today.minusDays(DAYS_OF_PAPERS)));
  }

  private void zone(String zone, List<String> countries) {
    countries.forEach(country -> rules.add(new ZoneCountry(country, zone)));
  }

  private void rates(DemoTable.Row row) {
    for (ChargeCurrency currency : ChargeCurrency.values())
      rules.add(
          new DeliveryRate(
                  row.text("zone"),
                  row.text("method"),
                  row.number("up_to_grams"),
                  Money.of(row.text(currency.name()), currency.name()))
              .takes(row.number("days_from"), row.number("days_to"))
              .isValidFrom(START));
  }

  private static Restriction honey(String country, DeliveryRefusal reason) {
    return new Restriction(ProductKind.HONEY, country, reason);
  }

  private void holidays(int year) {
    for (DemoTable.Row row : DemoTable.read("workshop_holidays.csv"))
      rules.add(
          new Holiday(
              row.text("state"),
              LocalDate.of(year, row.number("month"), row.number("day")),
              row.text("name")));
  }
}
