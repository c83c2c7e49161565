package org.loomhive.admin.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.loomhive.admin.leaf.MemberChoice;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Member;
import org.loomhive.membership.training.RecordTraining;
import org.loomhive.membership.training.SeatMember;
import org.loomhive.membership.training.SeatResult;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Gives seats, takes them back, and writes down what came of them. */
@Named("seatsForm")
@RequestScoped
public class SeatsForm {
  @Inject SessionPage page;
  @Inject MemberChoice search;
  @Inject SeatMember seats;
  @Inject RecordTraining record;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** The member stands in the form itself, so a list that changed meanwhile means nobody else. */
  @Inject
  @ManagedProperty("#{param.member}")
  String member;

  @Inject
  @ManagedProperty("#{param['give:chosen']}")
  String sent;

  private String chosen;

  /** There is a seat to give, or one was given in the form that came, so its no has a place. */
  public boolean isOpen() {
    return sent != null || page.getSession().free() > 0 && isAnybody();
  }

  private boolean isAnybody() {
    return !search.getWho().isEmpty() || !getOthers().isEmpty();
  }

  /** Those without a seat; who has the skill already comes last. */
  public List<Member> getOthers() {
    var course = page.getSession().course();
    return search.in(course.cooperative()).stream()
        .filter(member -> member.isActiveOn(page.getSession().day()))
        .filter(this::isFree)
        .sorted(Comparator.comparing(member -> member.skills().contains(course.skill())))
        .toList();
  }

  private boolean isFree(Member member) {
    return member.ref().value().equals(sent) || page.getSession().seatOf(member.ref()).isEmpty();
  }

  public String seat() {
    seats.seat(page.getSession().ref(), new MemberRef(chosen), signedIn.actor());
    notes.good("people.training.seated");
    return page.address();
  }

  public String giveBack() {
    seats.giveBack(page.getSession().ref(), new MemberRef(member), signedIn.actor());
    notes.good("people.training.givenback");
    return page.address();
  }

  public String record(SeatResult result) {
    record.record(page.getSession().ref(), new MemberRef(member), result, signedIn.actor());
    notes.good("people.training.recorded");
    return page.address();
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }
}
