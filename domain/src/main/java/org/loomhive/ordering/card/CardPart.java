package org.loomhive.ordering.card;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import org.loomhive.kernel.Money;

/** What a gift card pays of an order, and which card that is. */
@Embeddable
public class CardPart implements Serializable {
  @Column(name = "gift_card_ref")
  private String card;

  @Column(name = "gift_card_minor")
  private long minor;

  protected CardPart() {} // for EclipseLink

  CardPart(String card, Money part) {
    this.card = card;
    this.minor = part.minor();
  }

  public static CardPart none() {
    return new CardPart();
  }

  /** The reference of the card; empty when none pays. */
  public Optional<String> card() {
    return Optional.ofNullable(card);
  }

  public Money in(String currency) {
    return Money.ofMinor(minor, currency);
  }
}
