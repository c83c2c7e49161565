package org.loomhive.admin.payouts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.PayLineRef;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.statement.NamedLines;
import org.loomhive.payout.statement.ParkedEntry;
import org.loomhive.payout.statement.SayWhichPayment;
import org.loomhive.payout.statement.TakenStatement;
import org.loomhive.payout.statement.TakenStatements;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What the bank booked, and the bookings of which a person has to say what they are. */
@Named("statementsPage")
@RequestScoped
public class StatementsPage {
  private static final String HERE = "/books/statements?faces-redirect=true";

  @Inject TakenStatements statements;
  @Inject NamedLines lines;
  @Inject SayWhichPayment saying;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.entry}")
  String entry;

  @Inject
  @ManagedProperty("#{param.line}")
  String line;

  public List<TakenStatement> getTaken() {
    return statements.newest();
  }

  public List<ParkedEntry> getWaiting() {
    return statements.waiting();
  }

  /** What it may be by amount, day and account. */
  public List<PayLine> proposed(ParkedEntry parked) {
    return lines.candidates(parked);
  }

  /** Booking and payment stand in the form itself, so a list that changed means no other ones. */
  public String itIs() {
    saying.itIs(entry, new PayLineRef(line), signedIn.actor());
    notes.good("books.entry.placed");
    return HERE;
  }

  public String itIsNone() {
    saying.itIsNone(entry, signedIn.actor());
    notes.good("books.entry.none");
    return HERE;
  }
}
