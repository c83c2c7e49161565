package org.loomhive.storefront.wholesale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.basket.PricedBasket;
import org.loomhive.storefront.basket.ShownBasket;
import org.loomhive.storefront.shop.ShopCurrency;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.asked.AskForQuote;
import org.loomhive.wholesale.asked.Asked;

/**
 * She asks for a quote for what lies in her basket, in other numbers if she likes. Each number goes
 * by its article, so that it stays with it whatever became of the basket meanwhile.
 */
@Named
@RequestScoped
public class QuoteAsk {
  private static final String PIECES = "pieces-";

  @Inject AskForQuote ask;
  @Inject ShownBasket basket;
  @Inject ShopCurrency shop;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String currency;
  private String wish = "";
  private boolean sampleFirst;

  public List<PricedBasket.Line> getLines() {
    return basket.content().map(PricedBasket::lines).orElse(List.of());
  }

  /** Also when the basket was emptied elsewhere since the form was shown. */
  public boolean isPossible() {
    return !getLines().isEmpty()
        || sent().keySet().stream().anyMatch(one -> one.startsWith(PIECES));
  }

  /** As it was typed, else as it lies in the basket. */
  public String pieces(PricedBasket.Line line) {
    var typed = sent().get(PIECES + line.variant().sku());
    return typed == null ? String.valueOf(line.quantity()) : typed;
  }

  public String send() {
    var buyer = signedIn.buyer().orElseThrow(() -> new NotFound("buyer", ""));
    ask.ask(new Asked(currency, typed(), wish == null ? "" : wish, sampleFirst), buyer);
    notes.good("wholesale.ask.sent");
    return "/wholesale?faces-redirect=true";
  }

  private static Map<Sku, Integer> typed() {
    var typed = new LinkedHashMap<Sku, Integer>();
    sent()
        .forEach(
            (name, text) -> {
              if (name.startsWith(PIECES))
                typed.put(new Sku(name.substring(PIECES.length())), number(text));
            });
    return typed;
  }

  private static int number(String text) {
    if (text.isBlank()) return 0;
    if (!text.strip().matches("[0-9]{1,4}"))
      throw new Refused(WholesaleRefusal.ASKED_NO_NUMBER, Asked.MOST_PIECES);
    return Integer.parseInt(text.strip());
  }

  private static Map<String, String> sent() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
  }

  public List<String> getCurrencies() {
    return ChargeCurrency.codes();
  }

  public String getCurrency() {
    return currency == null ? shop.getCurrency() : currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }

  public String getWish() {
    return wish;
  }

  public void setWish(String wish) {
    this.wish = wish;
  }

  public boolean isSampleFirst() {
    return sampleFirst;
  }

  public void setSampleFirst(boolean sampleFirst) {
    this.sampleFirst = sampleFirst;
  }
}
