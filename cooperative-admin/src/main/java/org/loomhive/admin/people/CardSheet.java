package org.loomhive.admin.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.loomhive.membership.Member;

/** The cards that were ticked, several on a sheet of paper. */
@Named("cardSheet")
@RequestScoped
public class CardSheet {
  @Inject CardsPage cards;

  @Inject
  @ManagedProperty("#{paramValues.m}")
  String[] printed;

  /** Those with a card who were ticked; the codes are for who gives them out. */
  public List<Member> getPrinted() {
    if (!cards.isRunByReader()) return List.of();
    var ticked = printed == null ? Set.<String>of() : Set.copyOf(Arrays.asList(printed));
    return cards.getRows().stream()
        .filter(member -> ticked.contains(member.ref().value()) && cards.of(member) != null)
        .toList();
  }

  public SquareCode square(Member member) {
    return new SquareCode(cards.of(member).code().value());
  }
}
