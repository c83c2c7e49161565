package org.loomhive.acceptance.rules;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/**
 * The arrows that are allowed between rooms, on one sheet. Every room may use the kernel. A new
 * arrow is a change of one line here, with a reason; a circle is never the answer.
 */
final class Plan {
  /** Rooms of the domain: package below org.loomhive, and the rooms that it may use. */
  static final Map<String, Set<String>> DOMAIN =
      Map.ofEntries(
          entry("kernel", Set.of()),
          entry("account", Set.of()),
          entry("membership", Set.of()),
          entry("ledger", Set.of()),
          entry("messaging", Set.of()),
          entry("impact", Set.of()),
          entry("wording", Set.of()),
          entry("catalog", Set.of("membership")),
          entry("stock", Set.of("catalog")),
          // catalog: its darkroom takes the metadata out of photos of lots
          entry("material", Set.of("membership", "ledger", "catalog")),
          // stock: what is made to order leaves when its makers have free hours
          entry("delivery", Set.of("catalog", "stock")),
          // account: who lets many payments fail is slowed
          entry("payment", Set.of("account", "ledger")),
          // account: guesses at codes are slowed; messaging: a code is written into one letter
          entry("giftcard", Set.of("account", "ledger", "messaging", "payment")),
          // account: its contact is known by an address of hers; delivery: tax numbers have a form;
          // stock: pieces and hours stand held while a quote holds
          entry("wholesale", Set.of("account", "catalog", "delivery", "messaging", "stock")),
          entry(
              "ordering",
              Set.of(
                  "account",
                  "catalog",
                  "stock",
                  "delivery",
                  "giftcard",
                  "payment",
                  "messaging",
                  "wholesale")),
          // ordering: her orders, and addresses as orders have them; catalog, stock: what she likes
          // is shown as it is now; payment: a gateway keeps one way to pay for her; wholesale: for
          // whom she buys is told and forgotten with her account, as are giftcard: what she gave;
          // review: what she said is told
          entry(
              "buyer",
              Set.of(
                  "account",
                  "catalog",
                  "giftcard",
                  "messaging",
                  "ordering",
                  "payment",
                  "review",
                  "stock",
                  "wholesale")),
          // membership: by which names nobody may be found in a review; no wage knows of any review
          entry("review", Set.of("catalog", "membership", "messaging", "ordering", "wording")),
          // membership: what the story of a cooperative claims rests on its own papers
          entry("badge", Set.of("catalog", "membership", "wording")),
          // catalog: pieces stand between the words; membership: no text names a member
          entry("editorial", Set.of("badge", "catalog", "membership", "wording")),
          // account: who asks for many letters is slowed
          entry("newsletter", Set.of("account", "editorial", "messaging")),
          entry("apiary", Set.of("membership", "material")),
          // messaging: a member accepts in the portal, which may not touch stores and orders; what
          // follows is done by the workshop when the outbox tells it
          entry(
              "production",
              Set.of("membership", "catalog", "stock", "material", "ordering", "messaging")),
          // catalog: what is made by a new design is timed again, and a price never pays its maker
          // less than the floor, that of many pieces neither; apiary: a harvest is bought from its
          // keeper by the kilogram
          entry(
              "wage",
              Set.of("membership", "catalog", "production", "ledger", "apiary", "wholesale")),
          // membership: a piece names its cooperative and district, never a member
          entry("provenance", Set.of("membership", "catalog", "material", "production", "apiary")),
          // production: it asks which work was for which line of an order; who did it stays there;
          // stock: pieces that lay on a shelf are followed back through its movements; payment:
          // what
          // a payment service kept is the cost of the payment
          entry(
              "breakdown", Set.of("catalog", "ordering", "payment", "production", "stock", "wage")),
          entry("payout", Set.of("ledger", "membership", "messaging", "wage")),
          // one file for an auditor is drawn from all that a supply chain leaves behind, and gives
          // nobody away; impact: it counts in its quarters
          entry(
              "evidence",
              Set.of(
                  "catalog", "impact", "material", "membership", "payout", "production", "wage")),
          // catalog, ordering: what of a price is a premium stands with the line that was sold;
          // wage: a surplus is shared by the work that was done, and paid as wages are; impact:
          // what
          // premiums did in a year is published
          entry("fund", Set.of("catalog", "impact", "ledger", "membership", "ordering", "wage")));

  /** Rooms of the confidential side: package below org.loomhive.confidential. */
  static final Map<String, Set<String>> CONFIDENTIAL =
      Map.ofEntries(
          entry("access", Set.of()),
          entry("identity", Set.of("membership", "access")),
          entry("consent", Set.of("identity", "access")),
          entry("payee", Set.of("identity", "access", "payout")),
          entry("referral", Set.of("identity", "consent", "access")),
          entry("outcome", Set.of("referral", "consent", "access", "impact")));

  /** Ports: the only interfaces of the domain. */
  static final Set<String> PORTS =
      Set.of(
          "BusinessRegister",
          "PaymentGateway",
          "BankTransfers",
          "MobileMoney",
          "PayeeDirectory",
          "SentFiles",
          "Channel",
          "WorkPlanner");

  private Plan() {}
}
