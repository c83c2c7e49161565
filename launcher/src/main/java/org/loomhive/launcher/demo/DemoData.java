package org.loomhive.launcher.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.loomhive.launcher.demo.buyer.DemoBuyer;
import org.loomhive.launcher.demo.buyer.DemoCredit;
import org.loomhive.launcher.demo.buyer.DemoEntered;
import org.loomhive.launcher.demo.buyer.DemoLater;
import org.loomhive.launcher.demo.buyer.DemoWholesale;
import org.loomhive.launcher.demo.languages.DemoTranslations;
import org.loomhive.launcher.demo.life.DemoAsked;
import org.loomhive.launcher.demo.life.DemoBooks;
import org.loomhive.launcher.demo.life.DemoFullAccount;
import org.loomhive.launcher.demo.life.DemoFunds;
import org.loomhive.launcher.demo.life.DemoHistory;
import org.loomhive.launcher.demo.life.DemoRates;
import org.loomhive.launcher.demo.life.DemoRefunds;
import org.loomhive.launcher.demo.life.DemoShelf;
import org.loomhive.launcher.demo.life.DemoStoreDays;
import org.loomhive.launcher.demo.shop.DemoList;
import org.loomhive.launcher.demo.shop.DemoPeopleOnPhotos;
import org.loomhive.launcher.demo.shop.DemoReduction;
import org.loomhive.launcher.demo.shop.DemoViews;
import org.loomhive.launcher.demo.tax.DemoTaxes;
import org.loomhive.launcher.demo.voice.DemoAroundReviews;
import org.loomhive.launcher.demo.voice.DemoArticles;
import org.loomhive.launcher.demo.voice.DemoBadges;
import org.loomhive.launcher.demo.voice.DemoReviews;
import org.loomhive.launcher.demo.workshop.DemoDesigns;
import org.loomhive.launcher.demo.workshop.DemoJobWork;
import org.loomhive.launcher.demo.workshop.DemoScales;
import org.loomhive.launcher.demo.workshop.DemoTraining;
import org.loomhive.workbench.Standalone;
import org.loomhive.workbench.TimeMachine;

/**
 * Loads the demo, step by step, into empty schemas. What has its day is written into a diary by the
 * steps and done at the end in the order of time.
 */
public final class DemoData {
  private static final List<Step> STEPS =
      List.of(
          new Step("cooperatives and members", world -> new DemoMembers().load(world)),
          new Step("sign-ins", world -> new DemoAccounts().load(world)),
          new Step("files of the case workers", world -> new DemoCare().load(world)),
          new Step("payout accounts", world -> new DemoPayees().load(world)),
          new Step("bees and honey", world -> new DemoHoney().load(world)),
          new Step("delivery", world -> new DemoDelivery().load(world)),
          new Step("taxes and duties", world -> new DemoTaxes().load(world)),
          new Step("exchange rates", world -> new DemoRates().load(world)),
          new Step("senders of parcels", world -> new DemoSenders().load(world)),
          new Step("products and pictures", world -> new DemoCatalogue().load(world)),
          new Step(
              "other languages", world -> new DemoTranslations(DemoCatalogue.pieces()).load(world)),
          new Step("wage rates and time studies", world -> new DemoWages().load(world)),
          new Step("materials and recipes", world -> new DemoWorkshop().load(world)),
          new Step("training", world -> new DemoTraining().load(world)),
          new Step("designs", world -> new DemoDesigns().load(world)),
          new Step("stock", world -> new DemoStock().load(world)),
          new Step("purchases, transfers and tools", world -> new DemoStore().load(world)),
          new Step("months of orders, work and pay", DemoData::live),
          new Step("hours and plans", world -> new DemoHours().load(world)));

  private DemoData() {}

  private static void live(DemoWorld world) {
    new DemoHistory().load(world);
    new DemoReceipts().load(world);
    new DemoJobWork().load(world);
    new DemoFullAccount().load(world);
    new DemoStoreDays().load(world);
    new DemoScales().load(world);
    new DemoRefunds().load(world);
    new DemoShelf().load(world);
    new DemoFunds().load(world);
    new DemoBooks().load(world);
    new DemoAsked().load(world);
    new DemoBuyer().load(world);
    new DemoLater().load(world);
    new DemoWholesale().load(world);
    new DemoCredit().load(world);
    new DemoEntered().load(world);
    new DemoReduction().load(world);
    new DemoPeopleOnPhotos().load(world);
    new DemoViews().load(world);
    new DemoList().load(world);
    new DemoBadges().load(world);
    new DemoArticles().load(world);
    new DemoReviews().load(world);
    new DemoAroundReviews().load(world);
    world.live();
  }

  /** One part of the demo, named as the person at the screen reads it. */
  private record Step(String name, Consumer<DemoWorld> work) {}

  /**
   * Loads everything.
   *
   * @param progress is told the name of each step before it begins
   * @return how a visitor may sign in
   */
  public static List<DemoWorld.SignIn> load(Consumer<String> progress, Standalone.Unit... units) {
    try (var beans = Standalone.start(units)) {
      var world = new DemoWorld(beans, LocalDate.ofInstant(TimeMachine.now(), DemoWorld.ZONE));
      for (Step step : STEPS) {
        progress.accept(step.name());
        step.work().accept(world);
      }
      return world.signIns();
    } finally {
      TimeMachine.comeBack();
    }
  }
}
