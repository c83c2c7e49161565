package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;

/** The workshop: a manager offers, a weaver makes, a manager inspects, packs and ships. */
final class WorkshopPart {
  private static final String MANAGER = "Manager meghalaya";

  private final Journey journey;

  WorkshopPart(Journey journey) {
    this.journey = journey;
  }

  void managerOffersTheWork() {
    try (var manager = Journey.staff("manager", MANAGER)) {
      manager.opens("/trade/orders").looksAround().follows("In making").follows(journey.order);
      Journey.untilThere(manager, "Material to choose");
      manager.page.locator("a[href*='workshop/order']").first().click();
      manager.reads(Journey.SHAWL);
      journey.work = manager.page.url().replaceFirst(".*n=", "");
      while (manager.button("Set aside for this work").isVisible()) choosesTheNewestLot(manager);
      manager.reads("At or above the floor").looksAround();
      manager.page.getByText(Journey.WEAVER + ":").first().click();
      manager.presses("Offer to her").reads("The offer is made");
    }
  }

  /** It has enough for all of it, so that everything comes from one dye bath. */
  private static void choosesTheNewestLot(Visitor manager) {
    var lots = manager.page.getByLabel("Lot: what is free").first();
    lots.selectOption(lots.locator("option").last().getAttribute("value"));
    manager.presses("Set aside for this work").reads("is set aside for this work");
  }

  void weaverAcceptsAndSeesHerYarn() {
    try (var weaver = Journey.weaver()) {
      weaver.reads(Journey.SHAWL).looksAround().page.getByText(Journey.SHAWL).first().click();
      weaver.reads("You will earn").reads("LOT-").looksAround();
      weaver.follows("How it is to be made").reads("Twist the fringe").looksAround();
      weaver.follows(Journey.SHAWL).reads("You will earn");
      journey.offered = Journey.coins(weaver.page.locator(".sum .figure").first().innerText());
      weaver.presses("Yes, I will make it").reads("The work is yours");
      weaver.opens("/materials").reads("never a debt");
      Journey.untilThere(weaver, "LOT-");
      weaver.looksAround();
    }
  }

  void weaverFinishes() {
    try (var weaver = Journey.weaver()) {
      weaver.page.getByText(Journey.SHAWL).first().click();
      weaver.presses("It is finished").reads("We will look at it soon");
    }
  }

  /** Her pay is earned at the rate that she was offered, and that is at or above the floor. */
  void managerInspects() throws SQLException {
    try (var manager = Journey.staff("manager-again", MANAGER)) {
      manager.opens("/workshop/order?n=" + journey.work);
      manager.presses("They are here").reads("Inspect them next").looksAround();
      manager.page.getByText("Accept (write a note").first().click();
      manager.presses("Write it down").reads("Her pay is earned");
    }
    var earned = "SELECT SUM(minor) FROM earned_wage WHERE work_order_number = ?";
    assertEquals(Long.toString(journey.offered), Journey.row(earned, journey.work).get(0));
  }

  void bothArePacked() {
    try (var manager = Journey.staff("manager-packs", MANAGER)) {
      packs(manager, Journey.SHAWL, "1", "430");
    }
    try (var manager = Journey.staff("manager-assam-packs", "Manager assam")) {
      packs(manager, Journey.BASKET, "1", "1250");
    }
  }

  void bothLeave() {
    try (var manager = Journey.staff("manager-ships", MANAGER)) {
      ships(manager, "RR123456785IN");
    }
    try (var manager = Journey.staff("manager-assam-ships", "Manager assam")) {
      ships(manager, "RR223456788IN");
    }
  }

  void packs(Visitor manager, String piece, String count, String grams) {
    manager.opens("/trade/order?n=" + journey.order).types(piece, count);
    manager.types("Weight in grams", grams).looksAround();
    manager.presses("Pack this parcel").reads("The parcel is packed").looksAround();
    manager.follows("Look into this parcel").reads("The last look before it leaves");
    manager.presses("Write the look down").reads("may leave");
  }

  void ships(Visitor manager, String number) {
    manager.opens("/trade/order?n=" + journey.order);
    manager.types("Carrier", "India Post").types("Tracking number", number);
    manager.presses("Ship this parcel").reads("The parcel is on its way");
  }
}
