package org.loomhive.admin.workshop;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.WorkState;
import org.loomhive.production.promise.LateWork;
import org.loomhive.web.SignedIn;
import org.loomhive.web.asked.Chosen;

/** Which work is looked at, by the address: of one state, late, or all that is open. */
@RequestScoped
public class WorkChoice {
  private static final String PARAMETER = "state";
  private static final String LATE = "LATE";
  private static final Set<WorkState> OPEN =
      EnumSet.allOf(WorkState.class).stream().filter(s -> !s.isOver()).collect(toSet());

  @Inject WorkOrders orders;
  @Inject LateWork late;
  @Inject ChosenCooperative chosen;
  @Inject SignedIn signedIn;
  @Inject HttpServletRequest request;

  public List<WorkOrder> rows(Leafing how) {
    if (isLate()) return late.seenBy(signedIn.actor(), chosen.getToday(), how);
    return orders.seenBy(signedIn.actor(), wanted(), how);
  }

  long total(Leafing how) {
    if (isLate()) return late.count(signedIn.actor(), chosen.getToday(), how);
    return orders.count(signedIn.actor(), wanted(), how);
  }

  boolean isLate() {
    return LATE.equals(request.getParameter(PARAMETER)) && chosen.isKnown();
  }

  boolean isPastDue(WorkOrder work) {
    return chosen.isKnown() && late.isLate(work, chosen.getToday());
  }

  /** Empty for what is late, and for all that is open. */
  Optional<WorkState> state() {
    var asked = request.getParameter(PARAMETER);
    return Chosen.of(WorkState.class, asked);
  }

  private Set<WorkState> wanted() {
    return state().map(Set::of).orElse(OPEN);
  }

  /** Asks for the same again. */
  String query() {
    return "?" + PARAMETER + "=" + (isLate() ? LATE : state().map(WorkState::name).orElse(""));
  }
}
