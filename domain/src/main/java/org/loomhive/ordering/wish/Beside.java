package org.loomhive.ordering.wish;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.card.CardPart;
import org.loomhive.ordering.owed.OwedPart;

/**
 * What stands beside the pieces of an order: wishes, what of them is granted, and what of it no
 * gateway is asked for.
 */
@Embeddable
public class Beside implements Serializable {
  @Embedded private Wishes wishes;
  @Embedded private Granted granted;
  @Embedded private CardPart card;
  @Embedded private OwedPart owed;

  protected Beside() {} // for EclipseLink

  public Beside(Wishes wishes, Granted granted) {
    this(wishes, granted, CardPart.none(), OwedPart.none());
  }

  private Beside(Wishes wishes, Granted granted, CardPart card, OwedPart owed) {
    this.wishes = wishes;
    this.granted = granted;
    this.card = card;
    this.owed = owed;
  }

  public static Beside nothing() {
    return new Beside(Wishes.none(), Granted.nothing());
  }

  /** The same in two parcels; so much of the delivery is for the one with what is made. */
  public Beside inTwo(Money made) {
    return new Beside(wishes, granted.inTwo(made), card, owed);
  }

  /** The same, paid in part or whole with a gift card. */
  public Beside paying(CardPart part) {
    return new Beside(wishes, granted, part, owed);
  }

  /** The same, paid in part or whole later. */
  public Beside owing(OwedPart part) {
    return new Beside(wishes, granted, card, part);
  }

  public Wishes wishes() {
    return wishes;
  }

  public Granted granted() {
    return granted;
  }

  public CardPart card() {
    return card;
  }

  public OwedPart owed() {
    return owed;
  }

  /** What of an order that comes to so much a gateway is asked for. */
  public Money toPay(Money total) {
    var currency = total.currency();
    return total.minus(card.in(currency)).minus(owed.in(currency));
  }
}
