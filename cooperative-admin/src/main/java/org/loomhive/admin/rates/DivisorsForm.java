package org.loomhive.admin.rates;

import java.math.BigDecimal;
import java.util.List;
import org.loomhive.kernel.Money;
import org.loomhive.wage.rate.PerTime;
import org.loomhive.wage.rate.RateAmount;

/** An amount with the time that it is for and the divisors of its table, as it is typed. */
public class DivisorsForm {
  private static final int USUAL_HOURS = 8;
  private static final int USUAL_DAYS = 26;

  private BigDecimal amount;
  private String per = PerTime.DAY.name();
  private Integer hours = USUAL_HOURS;
  private Integer days = USUAL_DAYS;

  RateAmount typed(String currency) {
    var money = Money.of(amount.toPlainString(), currency);
    return new RateAmount(money, PerTime.valueOf(per), new RateAmount.Divisors(hours, days));
  }

  public List<PerTime> getTimes() {
    return List.of(PerTime.values());
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }

  public String getPer() {
    return per;
  }

  public void setPer(String per) {
    this.per = per;
  }

  public Integer getHours() {
    return hours;
  }

  public void setHours(Integer hours) {
    this.hours = hours;
  }

  public Integer getDays() {
    return days;
  }

  public void setDays(Integer days) {
    this.days = days;
  }
}
