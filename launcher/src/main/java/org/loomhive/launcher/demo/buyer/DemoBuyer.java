package org.loomhive.launcher.demo.buyer;

import java.time.Clock;
import java.util.List;
import org.loomhive.account.Logins;
import org.loomhive.buyer.address.KeepAddress;
import org.loomhive.buyer.wish.WishFor;
import org.loomhive.buyer.wish.WishOwner;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.launcher.demo.DemoAccounts;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.ordering.Address;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.basket.JoinBaskets;

/**
 * The buyer with an account: her address is confirmed, two are kept, she has wishes, and on her
 * phone she has put something into her basket.
 */
public final class DemoBuyer {
  private static final int DAYS_AGO = 120;
  private static final List<String> WISHES =
      List.of("loin-loom-shawl-black-red", "bamboo-tea-tray", "orange-blossom-honey");

  private static final String IN_BASKET = "eri-silk-shawl";

  private DemoWorld world;

  public void load(DemoWorld here) {
    world = here;
    world.on(DAYS_AGO, 20, 0, () -> keep(world.buyers.get(DemoAccounts.BUYER)));
    world.on(1, 20, 0, () -> fill(world.buyers.get(DemoAccounts.BUYER)));
  }

  private void keep(BuyerRef buyer) {
    var now = world.get(Clock.class).instant();
    world.inTransaction(() -> world.get(Logins.class).lock(buyer).confirm(now));
    var addresses = world.get(KeepAddress.class);
    addresses.keep(buyer, at("Parents", "Seestrasse 20", "6020", "Innsbruck"));
    addresses.keep(buyer, at("Johanna Winter", "Webergasse 11", "1070", "Wien"));
    var owner = WishOwner.account(buyer);
    for (String slug : WISHES) world.get(WishFor.class).add(owner, world.skus.get(slug));
    world.get(WishFor.class).share(owner);
  }

  private void fill(BuyerRef buyer) {
    var fill = world.get(FillBasket.class);
    var phone = fill.begin("EUR");
    fill.add(phone, world.skus.get(IN_BASKET), 1);
    world.get(JoinBaskets.class).join(phone, buyer);
  }

  private static Address at(String receiver, String street, String postcode, String city) {
    return new Address(receiver, "AT").at(street, "").in(postcode, city, "");
  }
}
