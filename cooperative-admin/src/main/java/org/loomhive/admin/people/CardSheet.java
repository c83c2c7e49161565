package org.loomhive.admin.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.membership.card.Cards;
import org.loomhive.membership.card.MemberCard;

/** The cards that were ticked, several on a sheet of paper. */
@Named("cardSheet")
@RequestScoped
public class CardSheet {
  @Inject CardsPage page;
  @Inject ChosenCooperative chosen;
  @Inject Members members;
  @Inject Cards cards;

  @Inject
  @ManagedProperty("#{paramValues.m}")
  String[] printed;

  private Map<MemberRef, MemberCard> good;

  /** Those with a card who were ticked; the codes are for who gives them out. */
  public List<Member> getPrinted() {
    if (!page.isRunByReader() || printed == null) return List.of();
    return members.some(ticked()).values().stream()
        .filter(member -> member.cooperative().equals(chosen.ref()) && of(member) != null)
        .sorted(Comparator.comparing(Member::called))
        .toList();
  }

  private Set<MemberRef> ticked() {
    return Arrays.stream(printed).map(MemberRef::new).collect(Collectors.toSet());
  }

  /** Null for who has none. */
  public MemberCard of(Member member) {
    if (good == null) good = cards.goodOf(ticked());
    return good.get(member.ref());
  }

  public SquareCode square(Member member) {
    return new SquareCode(of(member).code().value());
  }
}
