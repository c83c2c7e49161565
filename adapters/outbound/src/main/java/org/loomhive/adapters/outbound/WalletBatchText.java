package org.loomhive.adapters.outbound;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.loomhive.payout.bank.BankOrder;

/** A batch as the service reads it. What the phone shows says wages and nothing else. */
final class WalletBatchText {
  private WalletBatchText() {}

  static byte[] of(BankOrder order, String ownWallet) {
    var payments = Json.createArrayBuilder();
    for (var payment : order.payments()) payments.add(transaction(payment, ownWallet));
    var batch =
        Json.createObjectBuilder()
            .add("batchTitle", order.run().value())
            .add("batchDescription", "Wages")
            .add("scheduledStartDate", order.executeOn() + "T00:00:00Z")
            .add("transactions", payments);
    return batch.build().toString().getBytes(StandardCharsets.UTF_8);
  }

  private static JsonObject transaction(BankOrder.Payment payment, String ownWallet) {
    return Json.createObjectBuilder()
        .add("amount", payment.amount().amount().toPlainString())
        .add("currency", payment.amount().currency())
        .add("type", "disbursement")
        .add("descriptionText", "Wages " + payment.ref())
        .add("requestingOrganisationTransactionReference", payment.ref().value())
        .add("creditParty", party("msisdn", payment.account().number()))
        .add("debitParty", party("walletid", ownWallet))
        .build();
  }

  private static JsonArray party(String key, String value) {
    var pair = Json.createObjectBuilder().add("key", key).add("value", value);
    return Json.createArrayBuilder().add(pair).build();
  }
}
