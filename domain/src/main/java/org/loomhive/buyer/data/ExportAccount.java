package org.loomhive.buyer.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.account.Logins;
import org.loomhive.account.passkey.Passkeys;
import org.loomhive.buyer.address.BuyerAddresses;
import org.loomhive.buyer.wish.Wish;
import org.loomhive.buyer.wish.Wishlist;
import org.loomhive.buyer.wish.Wishlists;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Orders;

/** All that is kept about an account, as one text that programs read. */
@ApplicationScoped
public class ExportAccount {
  @Inject Logins logins;
  @Inject BuyerAddresses addresses;
  @Inject Wishlists wishlists;
  @Inject Passkeys passkeys;
  @Inject SignIns signIns;
  @Inject Orders orders;
  @Inject OrderRecord record;
  @Inject Clock clock;

  @Transactional
  public JsonObject of(BuyerRef buyer) {
    var account = logins.get(buyer);
    return Json.createObjectBuilder()
        .add("writtenAt", clock.instant().toString())
        .add("account", buyer.value())
        .add("email", account.email())
        .add("emailConfirmed", account.isConfirmed())
        .add("newEmail", account.newEmail().orElse(""))
        .add("registeredAt", account.registeredAt().toString())
        .add("addresses", addresses(buyer))
        .add("wishlist", wishes(buyer))
        .add("passkeys", passkeys(buyer))
        .add("signIns", signIns.of(buyer))
        .add("orders", orders(buyer))
        .build();
  }

  private JsonArrayBuilder addresses(BuyerRef buyer) {
    var all = Json.createArrayBuilder();
    addresses.of(buyer).forEach(one -> all.add(OrderRecord.address(one.address())));
    return all;
  }

  private JsonArrayBuilder wishes(BuyerRef buyer) {
    var all = Json.createArrayBuilder();
    for (Wish wish : wishlists.of(buyer).map(Wishlist::wishes).orElse(java.util.List.of()))
      all.add(
          Json.createObjectBuilder()
              .add("article", wish.sku().value())
              .add("wishedAt", wish.wishedAt().toString()));
    return all;
  }

  private JsonArrayBuilder passkeys(BuyerRef buyer) {
    var all = Json.createArrayBuilder();
    for (var passkey : passkeys.of(buyer))
      all.add(
          Json.createObjectBuilder()
              .add("called", passkey.called())
              .add("addedAt", passkey.addedAt().toString())
              .add("usedAt", passkey.usedAt().map(Object::toString).orElse("")));
    return all;
  }

  private JsonArrayBuilder orders(BuyerRef buyer) {
    var all = Json.createArrayBuilder();
    for (Order order : orders.of(buyer, 0, Integer.MAX_VALUE)) all.add(record.of(order));
    return all;
  }
}
