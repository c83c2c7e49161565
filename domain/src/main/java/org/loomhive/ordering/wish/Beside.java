package org.loomhive.ordering.wish;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import org.loomhive.ordering.card.CardPart;

/** What stands beside the pieces of an order: wishes, what of them is granted, and a gift card. */
@Embeddable
public class Beside implements Serializable {
  @Embedded private Wishes wishes;
  @Embedded private Granted granted;
  @Embedded private CardPart card;

  protected Beside() {} // for EclipseLink

  public Beside(Wishes wishes, Granted granted) {
    this(wishes, granted, CardPart.none());
  }

  private Beside(Wishes wishes, Granted granted, CardPart card) {
    this.wishes = wishes;
    this.granted = granted;
    this.card = card;
  }

  public static Beside nothing() {
    return new Beside(Wishes.none(), Granted.nothing());
  }

  /** The same, paid in part or whole with a gift card. */
  public Beside paying(CardPart part) {
    return new Beside(wishes, granted, part);
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
}
