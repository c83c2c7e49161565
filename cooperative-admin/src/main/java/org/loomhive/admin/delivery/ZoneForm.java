package org.loomhive.admin.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.loomhive.delivery.DeliveryRate;
import org.loomhive.delivery.desk.DeliveryDesk;
import org.loomhive.kernel.Money;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Which countries are sent to by which rates, and rates for what had none. */
@Named("zoneForm")
@RequestScoped
public class ZoneForm {
  @Inject RatesForm rates;
  @Inject DeliveryDesk desk;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String country = "";
  private String zone;
  private String method;
  private Integer grams;
  private BigDecimal amount;
  private Integer daysFrom;
  private Integer daysTo;
  private LocalDate from;
  private boolean dutyPaid;

  public Map<String, List<String>> getZones() {
    return desk.zones();
  }

  public String names(List<String> countries) {
    return countries.stream()
        .map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH))
        .collect(Collectors.joining(", "));
  }

  /** Ways that the shop has words for. */
  public List<String> getMethods() {
    return List.of("POST", "COURIER");
  }

  public String serve() {
    desk.serve(country.strip().toUpperCase(Locale.ROOT), zone, signedIn.actor());
    notes.good("delivery.served");
    return "/trade/delivery?faces-redirect=true";
  }

  public String add() {
    var price = Money.of(amount.toPlainString(), rates.getCurrency());
    var rate =
        new DeliveryRate(zone, method, grams, price)
            .takes(Math.min(daysFrom, daysTo), Math.max(daysFrom, daysTo))
            .dutyPaid(dutyPaid)
            .isValidFrom(from);
    desk.add(rate, signedIn.actor());
    notes.good("delivery.rate.added");
    return "/trade/delivery?faces-redirect=true&currency=" + rates.getCurrency();
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getMethod() {
    return method;
  }

  public void setMethod(String method) {
    this.method = method;
  }

  public Integer getGrams() {
    return grams;
  }

  public void setGrams(Integer grams) {
    this.grams = grams;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }

  public Integer getDaysFrom() {
    return daysFrom;
  }

  public void setDaysFrom(Integer daysFrom) {
    this.daysFrom = daysFrom;
  }

  public Integer getDaysTo() {
    return daysTo;
  }

  public void setDaysTo(Integer daysTo) {
    this.daysTo = daysTo;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public boolean isDutyPaid() {
    return dutyPaid;
  }

  public void setDutyPaid(boolean dutyPaid) {
    this.dutyPaid = dutyPaid;
  }
}
