package org.loomhive.admin.accounts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.loomhive.kernel.Money;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.exchange.ExchangeRate;
import org.loomhive.ledger.exchange.Transfer;

/** What is typed of a transfer: what left, what it cost, what came, and at which rate. */
public class TransferForm {
  private Account from = Account.GATEWAY_CLEARING;
  private String fromCurrency = "USD";
  private BigDecimal left;
  private BigDecimal cost = BigDecimal.ZERO;
  private Account to = Account.BANK;
  private String toCurrency = "INR";
  private BigDecimal came;
  private BigDecimal rate;
  private String source;
  private LocalDate on;
  private String reference;

  boolean isChange() {
    return !fromCurrency.equals(toCurrency);
  }

  Transfer transfer() {
    var kept = cost == null ? BigDecimal.ZERO : cost;
    return new Transfer(
        new Transfer.Left(from, money(left, fromCurrency), money(kept, fromCurrency)),
        new Transfer.Came(to, money(came, toCurrency)),
        on,
        reference);
  }

  ExchangeRate.Quoted quoted() {
    return new ExchangeRate.Quoted(rate, source);
  }

  private static Money money(BigDecimal typed, String currency) {
    var exact = typed.setScale(Money.decimals(currency), RoundingMode.HALF_UP);
    return Money.of(exact.toPlainString(), currency);
  }

  public Account getFrom() {
    return from;
  }

  public void setFrom(Account typed) {
    from = typed;
  }

  public String getFromCurrency() {
    return fromCurrency;
  }

  public void setFromCurrency(String typed) {
    fromCurrency = typed;
  }

  public BigDecimal getLeft() {
    return left;
  }

  public void setLeft(BigDecimal typed) {
    left = typed;
  }

  public BigDecimal getCost() {
    return cost;
  }

  public void setCost(BigDecimal typed) {
    cost = typed;
  }

  public Account getTo() {
    return to;
  }

  public void setTo(Account typed) {
    to = typed;
  }

  public String getToCurrency() {
    return toCurrency;
  }

  public void setToCurrency(String typed) {
    toCurrency = typed;
  }

  public BigDecimal getCame() {
    return came;
  }

  public void setCame(BigDecimal typed) {
    came = typed;
  }

  public BigDecimal getRate() {
    return rate;
  }

  public void setRate(BigDecimal typed) {
    rate = typed;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String typed) {
    source = typed;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate typed) {
    on = typed;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String typed) {
    reference = typed;
  }
}
