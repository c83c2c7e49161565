package org.loomhive.admin.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.card.CardCode;
import org.loomhive.membership.card.GiveCards;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** A new card instead of one that is lost. */
@Named("lostCard")
@RequestScoped
public class LostCardForm {
  @Inject ChosenCooperative chosen;
  @Inject GiveCards give;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** Card and member stand in the form itself: the list may have changed meanwhile. */
  @Inject
  @ManagedProperty("#{param.lost}")
  String lost;

  @Inject
  @ManagedProperty("#{param.whose}")
  String whose;

  public String instead() {
    give.instead(CardCode.read(lost), new MemberRef(whose), signedIn.actor());
    notes.good("people.cards.new");
    return "/people/cards?faces-redirect=true&of=" + chosen.ref();
  }
}
