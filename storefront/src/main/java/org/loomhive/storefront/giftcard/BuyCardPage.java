package org.loomhive.storefront.giftcard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.loomhive.giftcard.GiftCardRules;
import org.loomhive.giftcard.SellGiftCard;
import org.loomhive.kernel.Money;
import org.loomhive.storefront.shop.ShopCurrency;

/** A gift card is chosen, written down once per shown form, and paid for. */
@Named
@RequestScoped
public class BuyCardPage {
  @Inject GiftCardRules rules;
  @Inject SellGiftCard sell;
  @Inject ShopCurrency shop;
  @Inject SaleAddress sale;

  private final CardForm form = new CardForm();
  private String onceKey;

  public CardForm getForm() {
    return form;
  }

  public List<Money> getAmounts() {
    return rules.amounts(shop.getCurrency());
  }

  /** How long a new card is good; null for ever. */
  public Integer getMonths() {
    return rules.months().orElse(null);
  }

  public void buy() {
    sale.go(sell.ask(form.present(), form.getEmail(), onceKey));
  }

  /** Made when the form is first shown; it stays in the form. */
  public String getOnceKey() {
    if (onceKey == null) onceKey = UUID.randomUUID().toString();
    return onceKey;
  }

  public void setOnceKey(String onceKey) {
    this.onceKey = onceKey;
  }
}
