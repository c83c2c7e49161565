package org.loomhive.admin.refunds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.leaf.LongList;
import org.loomhive.ordering.desk.RefundDesk;
import org.loomhive.payment.refund.DecideRefund;
import org.loomhive.payment.refund.Refund;
import org.loomhive.payment.refund.RefundRef;
import org.loomhive.payment.refund.RefundState;
import org.loomhive.payment.refund.Refunds;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;
import org.loomhive.web.asked.Chosen;

/** Sums that go back, one state at a time; a second person approves what is much. */
@Named("refundsDesk")
@RequestScoped
public class RefundsPage {
  @Inject RefundDesk desk;
  @Inject Refunds refunds;
  @Inject DecideRefund decide;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.state}")
  String stateParam;

  @Inject
  @ManagedProperty("#{param.r}")
  String ref;

  private LongList<Refund> list;

  public LongList<Refund> getList() {
    if (list == null)
      list =
          new LongList<>(
              "",
              how -> desk.count(signedIn.actor(), getState(), how),
              how -> desk.seenBy(signedIn.actor(), getState(), how));
    return list;
  }

  public List<RefundState> getStates() {
    return List.of(RefundState.values());
  }

  /** Without a choice, what waits for somebody. */
  public RefundState getState() {
    return Chosen.of(RefundState.class, stateParam).orElse(RefundState.TO_APPROVE);
  }

  /** The one that is looked at, if it waits. */
  public Refund getChosen() {
    if (ref == null || ref.isEmpty() || !signedIn.actor().isNetworkWide()) return null;
    var chosen = refunds.get(new RefundRef(ref));
    return chosen.state() == RefundState.TO_APPROVE ? chosen : null;
  }

  public String approve() {
    decide.approve(new RefundRef(ref), signedIn.actor());
    notes.good("refunds.approved");
    return "/trade/refunds?faces-redirect=true";
  }

  public String decline() {
    decide.decline(new RefundRef(ref), signedIn.actor());
    notes.good("refunds.declined");
    return "/trade/refunds?faces-redirect=true";
  }
}
