package org.loomhive.storefront.wish;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.ordering.basket.PricedBasket;
import org.loomhive.ordering.wish.MakeWishes;
import org.loomhive.ordering.wish.Wishes;
import org.loomhive.ordering.wish.WrapPrices;
import org.loomhive.storefront.basket.ShownBasket;
import org.loomhive.web.Notes;

/** The basket becomes a present: words, paper, and no prices in the parcel. */
@Named
@RequestScoped
public class PresentPage {
  @Inject ShownBasket shown;
  @Inject MakeWishes wish;
  @Inject WrapPrices prices;
  @Inject Notes notes;

  private String note;
  private boolean wrapped;
  private boolean priceHidden;

  @PostConstruct
  void asItIs() {
    var wishes = shown.content().map(PricedBasket::wishes).orElse(Wishes.none());
    note = wishes.note();
    wrapped = wishes.isWrapped();
    priceHidden = wishes.isPriceHidden();
  }

  /** What paper costs; null where nothing is wrapped. */
  public Money getPrice() {
    return shown.content().map(PricedBasket::currency).flatMap(this::price).orElse(null);
  }

  private Optional<Money> price(String currency) {
    return prices.in(currency);
  }

  public String save() {
    var basket = shown.token().orElseThrow(() -> new NotFound("basket", ""));
    wish.present(basket, note, wrapped, priceHidden);
    notes.good("present.saved");
    return "/basket?faces-redirect=true";
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public boolean isWrapped() {
    return wrapped;
  }

  public void setWrapped(boolean wrapped) {
    this.wrapped = wrapped;
  }

  public boolean isPriceHidden() {
    return priceHidden;
  }

  public void setPriceHidden(boolean priceHidden) {
    this.priceHidden = priceHidden;
  }
}
