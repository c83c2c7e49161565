package org.loomhive.admin.advances;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.kernel.Money;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.wage.produce.ProducePrice;
import org.loomhive.wage.produce.ProducePrices;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** A new price of honey, from a day on, with its source. */
@Named("producePriceForm")
@RequestScoped
public class ProducePriceForm {
  @Inject ProducePrices prices;
  @Inject Cooperatives cooperatives;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private BigDecimal floor;
  private BigDecimal market;
  private BigDecimal differential;
  private BigDecimal premium;
  private String state;
  private LocalDate validFrom;
  private String source;

  public List<String> getStates() {
    return cooperatives.seenBy(signedIn.actor()).stream()
        .map(Cooperative::stateCode)
        .distinct()
        .sorted()
        .toList();
  }

  public String write() {
    var perKilogram =
        new ProducePrice.PerKilogram(
            money(floor), money(market), money(differential), money(premium));
    prices.add(
        new ProducePrice.Scope(ProducePrices.HONEY, state),
        perKilogram,
        new ProducePrice.Source(validFrom, source),
        signedIn.actor());
    notes.good("produce.done.price");
    return "/books/produce?faces-redirect=true";
  }

  private Money money(BigDecimal typed) {
    return Typed.money(typed, currency());
  }

  private String currency() {
    return cooperatives.seenBy(signedIn.actor()).stream()
        .filter(one -> one.stateCode().equals(state))
        .map(Cooperative::currency)
        .findFirst()
        .orElseThrow();
  }

  public BigDecimal getFloor() {
    return floor;
  }

  public void setFloor(BigDecimal typed) {
    this.floor = typed;
  }

  public BigDecimal getMarket() {
    return market;
  }

  public void setMarket(BigDecimal typed) {
    this.market = typed;
  }

  public BigDecimal getDifferential() {
    return differential;
  }

  public void setDifferential(BigDecimal typed) {
    this.differential = typed;
  }

  public BigDecimal getPremium() {
    return premium;
  }

  public void setPremium(BigDecimal typed) {
    this.premium = typed;
  }

  public String getState() {
    return state;
  }

  public void setState(String chosen) {
    this.state = chosen;
  }

  public LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(LocalDate typed) {
    this.validFrom = typed;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String typed) {
    this.source = typed;
  }
}
