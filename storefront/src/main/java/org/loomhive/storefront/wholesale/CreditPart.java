package org.loomhive.storefront.wholesale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.owed.CreditStanding;
import org.loomhive.ordering.owed.OpenAccount;
import org.loomhive.ordering.owed.OpenAccounts;
import org.loomhive.ordering.owed.PayLater;
import org.loomhive.storefront.basket.ShownBasket;
import org.loomhive.storefront.giftcard.BasketCard;
import org.loomhive.wholesale.credit.CreditLines;

/** What the company of whoever is signed in pays later: of her basket, and of all its orders. */
@Named("companyCredit")
@RequestScoped
public class CreditPart {
  @Inject BuyingCompany buying;
  @Inject ShownBasket shown;
  @Inject BasketCard card;
  @Inject PayLater later;
  @Inject CreditLines lines;
  @Inject OpenAccounts accounts;

  private Optional<CreditStanding> ofBasket;
  private List<CreditStanding> standings;
  private List<OpenAccount> open;

  /** Null where all is paid when it is ordered. */
  public CreditStanding getOfBasket() {
    if (ofBasket == null) ofBasket = shown.content().flatMap(later::standing);
    return ofBasket.orElse(null);
  }

  /** What of a total is paid now, beside what a card pays. */
  public Money now(Money total) {
    return left(total).minus(later(total));
  }

  public Money later(Money total) {
    return getOfBasket()
        .later(left(total))
        .map(part -> part.in(total.currency()))
        .orElse(Money.zero(total.currency()));
  }

  private Money left(Money total) {
    return card.getCard() == null ? total : total.minus(card.part(total));
  }

  /** What was agreed, currency by currency. */
  public List<CreditStanding> getStandings() {
    if (standings == null)
      standings =
          buying
              .find()
              .map(one -> lines.of(one.ref()).stream().map(later::standing).toList())
              .orElse(List.of());
    return standings;
  }

  public List<OpenAccount> getOpen() {
    if (open == null) open = buying.find().map(one -> accounts.of(one.ref())).orElse(List.of());
    return open;
  }

  public boolean isOverdue(OpenAccount one) {
    return one.isOverdue(accounts.today());
  }
}
