package org.loomhive.admin.returns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.desk.OrderDesk;
import org.loomhive.ordering.returns.DecideReturn;
import org.loomhive.ordering.returns.ReturnRef;
import org.loomhive.ordering.returns.ReturnRequest;
import org.loomhive.ordering.returns.ReturnRequests;
import org.loomhive.ordering.returns.ReturnState;
import org.loomhive.ordering.returns.WayBack;
import org.loomhive.ordering.returns.WaysBack;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** One request of a buyer: it is agreed to or not, its pieces come in, and it is settled. */
@Named("returnForm")
@RequestScoped
public class ReturnForm {
  @Inject ReturnRequests requests;
  @Inject DecideReturn decide;
  @Inject WaysBack ways;
  @Inject OrderDesk orders;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.r}")
  String ref;

  private ReturnRequest request;
  private Order order;
  private String told = "";

  /** Loads it; what is not hers is not there. */
  public void open() {
    getOrder();
  }

  public ReturnRequest getRequest() {
    if (request == null) request = requests.get(new ReturnRef(ref));
    return request;
  }

  public Order getOrder() {
    if (order == null) order = orders.get(getRequest().order(), signedIn.actor());
    return order;
  }

  public List<OrderLine> getLines() {
    return getRequest().pieces().keySet().stream().map(getOrder()::line).toList();
  }

  /** How many of a line are here. */
  public int came(OrderLine line) {
    return getRequest().came().getOrDefault(line.lineNumber(), 0);
  }

  /** What the pieces cost her: at most this goes back. */
  public Money getWorth() {
    return decide.worth(getRequest(), getOrder());
  }

  /** Where the pieces come back to: as it would be said now, or as she was told. */
  public WayBack getWay() {
    boolean isDecided = getRequest().state() != ReturnState.ASKED;
    return isDecided ? getRequest().way() : ways.of(getRequest(), getOrder());
  }

  public String approve() {
    decide.approve(new ReturnRef(ref), told, signedIn.actor());
    return done("returns.approved");
  }

  public String letKeep() {
    decide.letKeep(new ReturnRef(ref), told, signedIn.actor());
    return done("returns.approved");
  }

  public String refuse() {
    decide.refuse(new ReturnRef(ref), told, signedIn.actor());
    return done("returns.refused");
  }

  String done(String key) {
    notes.good(key);
    return "/trade/return?faces-redirect=true&r=" + ref;
  }

  public String getTold() {
    return told;
  }

  public void setTold(String told) {
    this.told = told;
  }
}
