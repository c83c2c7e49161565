package org.loomhive.admin.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.kernel.MemberRef;
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
  @Inject SeatMember seats;
  @Inject RecordTraining record;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** The member stands in the form itself, so a list that changed meanwhile means nobody else. */
  @Inject
  @ManagedProperty("#{param.member}")
  String member;

  private String chosen;

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
