package org.loomhive.wage.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.wage.rate.sheet.RateSheet;
import org.loomhive.wage.rate.sheet.RateSheetNumber;
import org.loomhive.wage.rate.sheet.RateSheets;

/**
 * A second person agrees to rates that somebody wrote, or declines them. Only then they are a
 * floor: one person alone neither lifts nor lowers what work must pay.
 */
@ApplicationScoped
public class AgreeToRates {
  @Inject RateSheets sheets;
  @Inject WageRates rates;
  @Inject Clock clock;

  /** Gives the sheet, whose rates hold from their own days on. */
  @Transactional
  public RateSheet agree(RateSheetNumber number, Actor actor) {
    actor.require(Role.FINANCE_APPROVER, Role.NETWORK_ADMIN);
    sheets.holdWaiting();
    var sheet = sheets.get(number);
    if (!sheet.isAgreed()) requireFit(sheet.rates());
    sheet.agree(actor, clock.instant());
    return sheet;
  }

  @Transactional
  public void decline(RateSheetNumber number, Actor actor) {
    sheets.holdWaiting();
    var sheet = sheets.get(number);
    if (!sheet.isWrittenBy(actor)) actor.require(Role.FINANCE_APPROVER, Role.NETWORK_ADMIN);
    sheet.decline(actor, clock.instant());
  }

  /** What was in force when they were written may not be what is in force now. */
  private void requireFit(List<WageRate> fresh) {
    for (WageRate rate : fresh) {
      var no = against(rate, fresh);
      if (no.isPresent()) throw no.get();
    }
  }

  private Optional<Refused> against(WageRate rate, List<WageRate> fresh) {
    var table = new ArrayList<>(rates.inForce(rate.scope()));
    fresh.stream().filter(other -> other.scope().equals(rate.scope())).forEach(table::add);
    return new RateTable(table).against(rate);
  }
}
