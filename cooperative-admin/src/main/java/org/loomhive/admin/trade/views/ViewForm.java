package org.loomhive.admin.trade.views;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.ordering.view.OrderView;
import org.loomhive.ordering.view.OrderViews;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What is asked now is kept under a name, for herself or for the staff of a cooperative. */
@Named("orderViews")
@RequestScoped
public class ViewForm {
  @Inject OrderViews views;
  @Inject AskedOrders asked;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.forgotten}")
  private String forgotten;

  private String name;
  private String sharedWith;

  public List<OrderView> getAll() {
    return views.seenBy(signedIn.actor());
  }

  public boolean isOwn(OrderView view) {
    return view.isOf(signedIn.actor());
  }

  public boolean isShown(OrderView view) {
    return view.asked().equals(asked.getAsked());
  }

  public String keep() {
    boolean isShared = sharedWith != null && !sharedWith.isEmpty();
    var with = isShared ? new CooperativeRef(sharedWith) : null;
    views.keep(name, asked.getAsked(), with, signedIn.actor());
    notes.good("trade.views.kept");
    return address();
  }

  public String forget() {
    views.forget(forgotten, signedIn.actor());
    notes.good("trade.views.forgotten");
    return address();
  }

  private String address() {
    return "/trade/orders?faces-redirect=true&" + asked.getAsked();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getSharedWith() {
    return sharedWith;
  }

  public void setSharedWith(String sharedWith) {
    this.sharedWith = sharedWith;
  }
}
