package org.loomhive.storefront.giftcard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.giftcard.DeliverGiftCard;
import org.loomhive.giftcard.GiftCardSale;
import org.loomhive.giftcard.SellGiftCard;
import org.loomhive.giftcard.TakeBackGiftCard;
import org.loomhive.payment.AskAgain;
import org.loomhive.storefront.order.StatusLinks;

/** What became of a gift card that somebody buys, for the one who has its signed link. */
@Named
@RequestScoped
public class CardBoughtPage {
  @Inject SellGiftCard sell;
  @Inject StatusLinks links;
  @Inject SaleAddress address;
  @Inject AskAgain askAgain;
  @Inject DeliverGiftCard deliver;
  @Inject TakeBackGiftCard takeBack;

  @Inject
  @ManagedProperty("#{param.number}")
  String number;

  @Inject
  @ManagedProperty("#{param.sign}")
  String sign;

  private GiftCardSale sale;
  private String code;

  /** She may come from the gateway: what it knows is asked for at once. */
  public void open() {
    if (!getSale().isPaid()) askAgain.about(sale.number());
    sale = null;
    getSale();
  }

  public GiftCardSale getSale() {
    if (sale == null) sale = sell.get(links.require(number, sign));
    return sale;
  }

  /** In a demonstration only; the page stays as it is, since a code is in no address. */
  public void show() {
    code = deliver.showInDemo(getSale().number());
  }

  /** Null before she asked. */
  public String getCode() {
    return code;
  }

  /** It is whole still, and bought not long ago. */
  public boolean isReturnable() {
    return takeBack.isOpen(getSale());
  }

  public boolean isTakenBack() {
    return takeBack.isDone(getSale());
  }

  public String takeBack() {
    takeBack.takeBack(getSale().number());
    return SaleAddress.PAGE + "?faces-redirect=true&" + links.query(sale.number());
  }

  public void pay() {
    address.go(getSale().number());
  }
}
