package org.loomhive.admin.entered;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.entered.EnterOrder;
import org.loomhive.ordering.entered.OrderSource;
import org.loomhive.ordering.entered.ReckonOrder;
import org.loomhive.ordering.entered.ReckonOrder.Reckoned;
import org.loomhive.ordering.entered.ReckonOrder.Wanted;
import org.loomhive.ordering.tax.LandedWay;
import org.loomhive.web.HouseWords;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** An order is typed, looked at with what it costs, perhaps changed, and written down. */
@Named("enterForm")
@ViewScoped
public class EnterForm implements Serializable {
  @Inject ReckonOrder reckon;
  @Inject EnterOrder enter;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private final BasketToken key = BasketToken.random();
  private final EnteredBuyer buyer = new EnteredBuyer();
  private String lines = "";
  private ChargeCurrency currency = ChargeCurrency.EUR;
  private OrderSource source = OrderSource.FAIR;
  private String delivery;
  private transient Reckoned sum;

  /** What it costs, and how it may be brought. */
  public void look() {
    sum = null;
    sum = reckon.reckon(wanted(), buyer.place(), signedIn.actor());
  }

  /** Only at the total that stood on the page; another one is shown first. */
  public String place() {
    var seen = seen();
    look();
    var entry = new EnterOrder.Entry(source, buyer.customer(), delivery, seen);
    notes.good("entered.done", enter.enter(wanted(), entry, signedIn.actor()));
    return "/trade/enter?faces-redirect=true";
  }

  private Wanted wanted() {
    return new Wanted(key, currency, EnteredLines.read(lines));
  }

  private Money seen() {
    return sum.ways().stream()
        .filter(way -> way.offer().code().equals(delivery))
        .map(LandedWay::toPay)
        .findFirst()
        .orElse(Money.zero(currency.name()));
  }

  /** Null before it was looked at. */
  public Reckoned getSum() {
    return sum;
  }

  public boolean isPlaceable() {
    return sum != null && !sum.ways().isEmpty();
  }

  /** Why it may not go there; empty when it may. */
  public String getNo() {
    return sum == null || sum.no() == null ? "" : HouseWords.sentence(sum.no());
  }

  public EnteredBuyer getBuyer() {
    return buyer;
  }

  public String getLines() {
    return lines;
  }

  public void setLines(String lines) {
    this.lines = lines;
  }

  public ChargeCurrency getCurrency() {
    return currency;
  }

  public void setCurrency(ChargeCurrency currency) {
    this.currency = currency;
  }

  public OrderSource getSource() {
    return source;
  }

  public void setSource(OrderSource source) {
    this.source = source;
  }

  public String getDelivery() {
    return delivery;
  }

  public void setDelivery(String delivery) {
    this.delivery = delivery;
  }
}
