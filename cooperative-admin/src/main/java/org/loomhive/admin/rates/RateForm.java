package org.loomhive.admin.rates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.wage.rate.RateBasis;
import org.loomhive.wage.rate.SkillLevel;
import org.loomhive.wage.rate.WageRate;
import org.loomhive.wage.rate.WriteRates;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** One more row of a table. */
@Named("rateForm")
@RequestScoped
public class RateForm {
  @Inject RatesPage page;
  @Inject WriteRates writing;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private final DivisorsForm amount = new DivisorsForm();
  private String state;
  private String level = SkillLevel.SKILLED.name();
  private String basis = RateBasis.NOTIFIED.name();
  private LocalDate from;
  private LocalDate to;
  private String notification;
  private String source;

  public String write() {
    var scope = new WageRate.Scope(state, SkillLevel.valueOf(level), RateBasis.valueOf(basis));
    var rate = new WageRate(scope, amount.typed(page.currency(state)), from, source).until(to);
    writing.write(rate.notifiedAs(notification), signedIn.actor());
    notes.good("rates.written", from);
    return "/books/rates?faces-redirect=true";
  }

  public List<SkillLevel> getLevels() {
    return List.of(SkillLevel.values());
  }

  public List<RateBasis> getBases() {
    return List.of(RateBasis.values());
  }

  public DivisorsForm getAmount() {
    return amount;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getLevel() {
    return level;
  }

  public void setLevel(String level) {
    this.level = level;
  }

  public String getBasis() {
    return basis;
  }

  public void setBasis(String basis) {
    this.basis = basis;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getNotification() {
    return notification;
  }

  public void setNotification(String notification) {
    this.notification = notification;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
