package org.loomhive.buyer.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.loomhive.giftcard.GiftCardSale;
import org.loomhive.giftcard.GiftCards;
import org.loomhive.payment.Payments;
import org.loomhive.payment.refund.Refunds;

/** Gift cards that she bought, under the address that she has shown to be hers. Of no code. */
@ApplicationScoped
public class GiftRecord {
  @Inject GiftCards cards;
  @Inject Payments payments;
  @Inject Refunds refunds;

  JsonArrayBuilder of(String email) {
    return OrderRecord.all(cards.boughtBy(email), this::told);
  }

  private JsonObjectBuilder told(GiftCardSale sale) {
    return Json.createObjectBuilder()
        .add("number", sale.number().value())
        .add("askedAt", sale.askedAt().toString())
        .add("amount", OrderRecord.amount(sale.amount()))
        .add("to", sale.toEmail())
        .add("signed", sale.giver())
        .add("greeting", sale.greeting())
        .add("language", sale.language().tag())
        .add("paid", sale.isPaid())
        .add("payments", OrderRecord.all(payments.of(sale.number()), OrderRecord::payment))
        .add("refunds", OrderRecord.all(refunds.of(sale.number()), OrderRecord::refund));
  }
}
