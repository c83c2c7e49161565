package org.loomhive.admin.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.delivery.DeliveryRate;
import org.loomhive.delivery.desk.DeliveryDesk;
import org.loomhive.kernel.Money;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Rates of one currency with their days; another price follows from a day on. */
@Named("deliveryDesk")
@RequestScoped
public class RatesForm {
  @Inject DeliveryDesk desk;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.currency}")
  String currency;

  private Long rate;
  private BigDecimal amount;
  private LocalDate from;

  public List<DeliveryRate> getRates() {
    return desk.rates(getCurrency());
  }

  public List<DeliveryRate> getLapsing() {
    return desk.lapsing();
  }

  public List<String> getCurrencies() {
    return Arrays.stream(ChargeCurrency.values()).map(ChargeCurrency::name).toList();
  }

  public String getCurrency() {
    return getCurrencies().contains(currency) ? currency : getCurrencies().get(0);
  }

  public String follow() {
    desk.follow(rate, Money.of(amount.toPlainString(), getCurrency()), from, signedIn.actor());
    notes.good("delivery.followed");
    return "/trade/delivery?faces-redirect=true&currency=" + getCurrency();
  }

  public Long getRate() {
    return rate;
  }

  public void setRate(Long rate) {
    this.rate = rate;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }
}
