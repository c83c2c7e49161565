package org.loomhive.buyer.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.loomhive.account.BuyerAccount;
import org.loomhive.account.Logins;
import org.loomhive.account.passkey.Passkey;
import org.loomhive.account.passkey.Passkeys;
import org.loomhive.buyer.address.BuyerAddresses;
import org.loomhive.buyer.wish.Wish;
import org.loomhive.buyer.wish.Wishlist;
import org.loomhive.buyer.wish.Wishlists;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.back.BackInStock;
import org.loomhive.ordering.back.WaitingForIt;
import org.loomhive.ordering.basket.BasketLine;
import org.loomhive.ordering.basket.Baskets;

/** All that is kept about an account, as one text that programs read. */
@ApplicationScoped
public class ExportAccount {
  @Inject Logins logins;
  @Inject BuyerAddresses addresses;
  @Inject Wishlists wishlists;
  @Inject WaitingForIt waiting;
  @Inject Baskets baskets;
  @Inject Passkeys passkeys;
  @Inject SignIns signIns;
  @Inject NewsletterRecord newsletter;
  @Inject CompanyRecord company;
  @Inject GiftRecord gifts;
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
        .add(
            "addresses",
            OrderRecord.all(addresses.of(buyer), one -> OrderRecord.address(one.address())))
        .add("wishlist", OrderRecord.all(wishes(buyer), one -> one))
        .add("waitingFor", OrderRecord.all(waitingFor(account), ExportAccount::waiting))
        .add("newsletter", newsletter.of(buyer))
        .add("basket", OrderRecord.all(baskets.linesOf(buyer), ExportAccount::line))
        .add("passkeys", OrderRecord.all(passkeys.of(buyer), ExportAccount::passkey))
        .add("signIns", signIns.of(buyer))
        .add("company", company.of(buyer))
        .add("giftCards", gifts(account))
        .add("orders", OrderRecord.all(orders.of(buyer, 0, Integer.MAX_VALUE), record::of))
        .build();
  }

  /** By her address, so only once it is known to be hers. */
  private List<BackInStock> waitingFor(BuyerAccount account) {
    return account.isConfirmed() ? waiting.of(account.email()) : List.of();
  }

  /** By her address, too. */
  private JsonArrayBuilder gifts(BuyerAccount account) {
    return account.isConfirmed() ? gifts.of(account.email()) : Json.createArrayBuilder();
  }

  private static JsonObjectBuilder waiting(BackInStock one) {
    return Json.createObjectBuilder()
        .add("article", one.sku().value())
        .add("askedAt", one.askedAt().toString())
        .add("costsLessThan", one.below().map(Money::toString).orElse(""));
  }

  /** Of all her lists. */
  private List<JsonObjectBuilder> wishes(BuyerRef buyer) {
    return wishlists.of(buyer).stream()
        .flatMap(list -> list.wishes().stream().map(wish -> wish(list, wish)))
        .toList();
  }

  private static JsonObjectBuilder line(BasketLine line) {
    return Json.createObjectBuilder()
        .add("article", line.sku().value())
        .add("pieces", line.quantity());
  }

  private static JsonObjectBuilder wish(Wishlist list, Wish wish) {
    return Json.createObjectBuilder()
        .add("list", list.name())
        .add("article", wish.sku().value())
        .add("wishedAt", wish.wishedAt().toString());
  }

  private static JsonObjectBuilder passkey(Passkey passkey) {
    return Json.createObjectBuilder()
        .add("called", passkey.called())
        .add("addedAt", passkey.addedAt().toString())
        .add("usedAt", passkey.usedAt().map(Object::toString).orElse(""));
  }
}
