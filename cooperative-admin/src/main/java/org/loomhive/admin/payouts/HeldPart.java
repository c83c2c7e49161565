package org.loomhive.admin.payouts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.loomhive.admin.books.RunPage;
import org.loomhive.kernel.SlipNumber;
import org.loomhive.payout.HoldReason;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.hold.HoldRelease;
import org.loomhive.payout.hold.HoldReleases;
import org.loomhive.web.SignedIn;

/** What stays behind, who may let it go, and what was let go. */
@Named("heldPart")
@RequestScoped
public class HeldPart {
  @Inject RunPage page;
  @Inject HoldReleases releases;
  @Inject SignedIn signedIn;

  private Map<SlipNumber, List<HoldRelease>> released;

  /** Of a slip that was let go, the same reason is not asked again. */
  public HoldRelease released(PayLine held) {
    if (released == null)
      released =
          releases.of(page.getHeld().stream().map(PayLine::slip).toList()).stream()
              .collect(Collectors.groupingBy(HoldRelease::slip));
    return released.getOrDefault(held.slip(), List.of()).stream()
        .filter(each -> each.heldFor() == held.heldFor().orElseThrow())
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  /** By the role; the use case also asks that it is not the one who prepared the run. */
  public boolean mayRelease(PayLine held) {
    return held.heldFor()
        .flatMap(HoldReason::releasedBy)
        .filter(role -> signedIn.actor().has(role))
        .filter(role -> !signedIn.actor().ref().equals(page.getRun().preparedBy()))
        .isPresent();
  }
}
