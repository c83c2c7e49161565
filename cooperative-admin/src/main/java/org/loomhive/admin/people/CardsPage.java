package org.loomhive.admin.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.membership.card.CardCode;
import org.loomhive.membership.card.Cards;
import org.loomhive.membership.card.GiveCards;
import org.loomhive.membership.card.MemberCard;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Who of a cooperative has a card. */
@Named("cards")
@RequestScoped
public class CardsPage {
  @Inject ChosenCooperative chosen;
  @Inject Members members;
  @Inject Cards cards;
  @Inject GiveCards give;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.lost}")
  String lost;

  @Inject
  @ManagedProperty("#{param.whose}")
  String whose;

  private Map<MemberRef, MemberCard> good;

  public List<Member> getRows() {
    return members.of(chosen.ref());
  }

  /** Null for who has none. */
  public MemberCard of(Member member) {
    if (good == null) good = cards.in(chosen.ref());
    return good.get(member.ref());
  }

  public boolean isRunByReader() {
    return signedIn.hasAny("MANAGER NETWORK_ADMIN");
  }

  public String giveAll() {
    give.toAll(chosen.ref(), signedIn.actor());
    return done("people.cards.given");
  }

  /** Card and member stand in the form itself: the list may have changed meanwhile. */
  public String instead() {
    give.instead(CardCode.read(lost), new MemberRef(whose), signedIn.actor());
    return done("people.cards.new");
  }

  private String done(String note) {
    notes.good(note);
    return "/people/cards?faces-redirect=true&of=" + chosen.ref();
  }
}
