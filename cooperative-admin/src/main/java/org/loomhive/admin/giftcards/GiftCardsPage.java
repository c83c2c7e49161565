package org.loomhive.admin.giftcards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.loomhive.account.pause.SlowTries;
import org.loomhive.giftcard.FindGiftCard;
import org.loomhive.giftcard.GiftCard;
import org.loomhive.giftcard.GiftCardMovement;
import org.loomhive.giftcard.GiftCardRef;
import org.loomhive.giftcard.GiftCardState;
import org.loomhive.giftcard.GiftCards;
import org.loomhive.kernel.NotFound;
import org.loomhive.web.SignedIn;

/** Cards that were looked for, and one of them with all that moved on it. */
@Named("giftCards")
@RequestScoped
public class GiftCardsPage {
  private static final int SHOWN = 100;

  @Inject GiftCards cards;
  @Inject SlowTries tries;
  @Inject SignedIn signedIn;
  @Inject Clock clock;

  @Inject
  @ManagedProperty("#{param.find}")
  String typed;

  @Inject
  @ManagedProperty("#{param.c}")
  String ref;

  private GiftCard chosen;

  /** Cards belong to the network; for others the desk is not there. */
  public void open() {
    if (!signedIn.actor().isNetworkWide()) throw new NotFound("desk", "gift cards");
  }

  public List<GiftCard> getFound() {
    return cards.found(typed, SHOWN);
  }

  /** Null when none is looked at. */
  public GiftCard getChosen() {
    if (chosen == null && ref != null && !ref.isEmpty()) chosen = cards.get(new GiftCardRef(ref));
    return chosen;
  }

  public List<GiftCardMovement> getMovements() {
    return cards.movements(getChosen().ref());
  }

  public GiftCardState stateOf(GiftCard card) {
    return card.state(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  /** Tries with wrong codes that were slowed in the last day. */
  public long getSlowed() {
    return tries.slowedAt(FindGiftCard.DOOR);
  }
}
