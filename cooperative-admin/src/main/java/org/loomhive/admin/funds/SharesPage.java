package org.loomhive.admin.funds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.fund.share.Holder;
import org.loomhive.fund.share.MoveShares;
import org.loomhive.fund.share.ShareBook;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Who holds how much of a cooperative. */
@Named("shares")
@RequestScoped
public class SharesPage {
  @Inject ShareBook book;
  @Inject MoveShares move;
  @Inject Members members;
  @Inject ChosenCooperative chosen;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private final PaperForm form = new PaperForm();
  private List<Holder> rows;

  public PaperForm getForm() {
    return form;
  }

  public List<Holder> getRows() {
    if (rows == null) rows = book.of(chosen.ref());
    return rows;
  }

  public Money getTotal() {
    return Money.sum(chosen.getOne().currency(), getRows().stream().map(Holder::paid).toList());
  }

  public List<Member> getMembers() {
    return members.of(chosen.ref());
  }

  public String buy() {
    move.buy(who(), deal(), signedIn.actor());
    return done();
  }

  public String payBack() {
    move.payBack(who(), deal(), signedIn.actor());
    return done();
  }

  private MemberRef who() {
    return new MemberRef(form.getAbout());
  }

  private MoveShares.Deal deal() {
    var each = Coins.of(form.getAmount(), chosen.getOne().currency());
    return new MoveShares.Deal(form.getShares(), each, form.getOn(), form.getDocument());
  }

  private String done() {
    notes.good("funds.shares.done");
    return "/books/shares?faces-redirect=true&of=" + chosen.ref();
  }
}
