package org.loomhive.admin.returns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.leaf.LongList;
import org.loomhive.ordering.returns.ReturnRequest;
import org.loomhive.ordering.returns.ReturnRequests;
import org.loomhive.ordering.returns.ReturnState;
import org.loomhive.ordering.returns.ReturnWindow;
import org.loomhive.ordering.returns.ReturnWindows;
import org.loomhive.web.SignedIn;
import org.loomhive.web.asked.Chosen;

/** Requests of buyers, one state at a time. */
@Named("returnsDesk")
@RequestScoped
public class ReturnsPage {
  @Inject ReturnRequests requests;
  @Inject ReturnWindows windows;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.state}")
  String stateParam;

  @Inject
  @ManagedProperty("#{param.page}")
  String page;

  private LongList<ReturnRequest> list;

  public LongList<ReturnRequest> getList() {
    if (list == null)
      list =
          new LongList<>(
              page,
              how -> requests.count(signedIn.actor(), getState(), how),
              how -> requests.seenBy(signedIn.actor(), getState(), how));
    return list;
  }

  public List<ReturnState> getStates() {
    return List.of(ReturnState.values());
  }

  /** Without a choice, what waits for an answer. */
  public ReturnState getState() {
    return Chosen.of(ReturnState.class, stateParam).orElse(ReturnState.ASKED);
  }

  public List<ReturnWindow> getWindows() {
    return windows.all();
  }
}
