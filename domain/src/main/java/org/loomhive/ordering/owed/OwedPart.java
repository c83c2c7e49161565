package org.loomhive.ordering.owed;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Optional;
import org.loomhive.kernel.Money;
import org.loomhive.wholesale.credit.PaymentTerm;

/** What of an order its company pays later, as it was agreed when it was placed. */
@Embeddable
public class OwedPart implements Serializable {
  @Enumerated(EnumType.STRING)
  @Column(name = "later_term")
  private PaymentTerm term;

  @Column(name = "later_minor")
  private long minor;

  protected OwedPart() {} // for EclipseLink

  OwedPart(PaymentTerm term, Money later) {
    this.term = term;
    this.minor = later.minor();
  }

  public static OwedPart none() {
    return new OwedPart();
  }

  /** A part of the order, or all, is paid later. */
  public boolean isAgreed() {
    return term != null;
  }

  /** Nothing leaves before it has come. */
  boolean isBeforeItLeaves() {
    return isAgreed() && term.isBeforeItLeaves();
  }

  /** Empty where all is paid when it is ordered. */
  public Optional<PaymentTerm> term() {
    return Optional.ofNullable(term);
  }

  public Money in(String currency) {
    return Money.ofMinor(minor, currency);
  }
}
