package org.loomhive.admin.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.membership.card.Cards;
import org.loomhive.membership.card.GiveCards;
import org.loomhive.membership.card.MemberCard;
import org.loomhive.web.Notes;
import org.loomhive.web.Paging;
import org.loomhive.web.SignedIn;

/** Who of a cooperative has a card. */
@Named("cards")
@RequestScoped
public class CardsPage {
  private static final int SIZE = 50;

  @Inject ChosenCooperative chosen;
  @Inject Members members;
  @Inject Cards cards;
  @Inject GiveCards give;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.page}")
  String page;

  private Paging paging;
  private List<Member> rows;
  private Map<MemberRef, MemberCard> good;

  public Paging getPaging() {
    if (paging == null) paging = Paging.of(page, SIZE, members.count(chosen.ref(), Leafing.all()));
    return paging;
  }

  public List<Member> getRows() {
    if (rows == null) rows = members.of(chosen.ref(), Leafing.through(getPaging().first(), SIZE));
    return rows;
  }

  /** Null for who has none. */
  public MemberCard of(Member member) {
    if (good == null) good = cards.goodOf(getRows().stream().map(Member::ref).toList());
    return good.get(member.ref());
  }

  public boolean isRunByReader() {
    return signedIn.hasAny("MANAGER NETWORK_ADMIN");
  }

  public String giveAll() {
    give.toAll(chosen.ref(), signedIn.actor());
    notes.good("people.cards.given");
    return "/people/cards?faces-redirect=true&of=" + chosen.ref();
  }
}
