package org.loomhive.admin.funds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.fund.grant.GrantMove;
import org.loomhive.fund.grant.GrantRef;
import org.loomhive.fund.grant.Grants;
import org.loomhive.fund.grant.KeepGrants;
import org.loomhive.fund.grant.RestrictedFund;
import org.loomhive.kernel.Money;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The statement of one fund, as its donor gets it. */
@Named("grant")
@RequestScoped
public class GrantPage {
  @Inject Grants grants;
  @Inject KeepGrants keep;
  @Inject HttpServletRequest request;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private final PaperForm form = new PaperForm();
  private RestrictedFund fund;

  /** A move, and what is left after it. */
  public record Row(GrantMove move, Money left) {}

  public RestrictedFund getFund() {
    if (fund == null) fund = grants.get(new GrantRef(request.getParameter("n")));
    return fund;
  }

  public Money getLeft() {
    return grants.balance(getFund());
  }

  public List<Row> getRows() {
    var rows = new ArrayList<Row>();
    var left = Money.zero(getFund().currency());
    for (GrantMove move : grants.moves(getFund())) {
      left = left.plus(move.amount());
      rows.add(new Row(move, left));
    }
    return rows;
  }

  public PaperForm getForm() {
    return form;
  }

  public String receive() {
    keep.receive(getFund().ref(), paper(), signedIn.actor());
    return done();
  }

  public String spend() {
    keep.spend(getFund().ref(), paper(), signedIn.actor());
    return done();
  }

  private GrantMove.Paper paper() {
    var amount = Coins.of(form.getAmount(), getFund().currency());
    return new GrantMove.Paper(amount, form.getOn(), form.getWhat(), form.getDocument());
  }

  private String done() {
    notes.good("funds.grant.booked");
    return "/books/grant?faces-redirect=true&n=" + getFund().ref();
  }
}
