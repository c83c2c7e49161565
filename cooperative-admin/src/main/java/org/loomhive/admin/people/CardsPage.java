package org.loomhive.admin.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.membership.card.Cards;
import org.loomhive.membership.card.GiveCards;
import org.loomhive.membership.card.MemberCard;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Who of a cooperative has a card; a sheet of several is printed at once. */
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
  @ManagedProperty("#{paramValues.m}")
  String[] printed;

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

  /** Those with a card who were ticked for the sheet; the codes are for who gives them out. */
  public List<Member> getPrinted() {
    if (!isRunByReader()) return List.of();
    var ticked = printed == null ? Set.<String>of() : Set.copyOf(Arrays.asList(printed));
    return getRows().stream()
        .filter(member -> ticked.contains(member.ref().value()) && of(member) != null)
        .collect(Collectors.toList());
  }

  public SquareCode square(Member member) {
    return new SquareCode(of(member).code().value());
  }

  public String giveAll() {
    give.toAll(chosen.ref(), signedIn.actor());
    notes.good("people.cards.given");
    return "/people/cards?faces-redirect=true&of=" + chosen.ref();
  }

  public String instead(Member member) {
    give.instead(of(member).code(), member.ref(), signedIn.actor());
    notes.good("people.cards.new");
    return "/people/cards?faces-redirect=true&of=" + chosen.ref();
  }
}
