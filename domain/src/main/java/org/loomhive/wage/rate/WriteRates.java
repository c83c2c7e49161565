package org.loomhive.wage.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.membership.Cooperatives;
import org.loomhive.wage.rate.sheet.RateSheet;
import org.loomhive.wage.rate.sheet.RateSheets;

/**
 * Writes rates, one or many at once, for a second person to agree to. Together with what stands
 * there and what waits they have to follow each other without an overlap and without a gap, or none
 * of them is written.
 */
@ApplicationScoped
public class WriteRates {
  @Inject WageRates rates;
  @Inject RateSheets sheets;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  @Transactional
  public RateSheet write(WageRate rate, Actor actor) {
    for (RateRow row : checked(List.of(RateRow.read(1, rate)), actor))
      if (!row.isGood()) throw row.no().orElseThrow();
    return add(List.of(rate), actor);
  }

  /** What would become of each line; nothing is written. */
  @Transactional
  public List<RateRow> tryOut(List<RateRow> lines, Actor actor) {
    return checked(lines, actor);
  }

  /** All lines, or none when one of them is not good. */
  @Transactional
  public RateSheet writeAll(List<RateRow> lines, Actor actor) {
    var checked = checked(lines, actor);
    long bad = checked.stream().filter(row -> !row.isGood()).count();
    if (bad > 0) throw new Refused(RateRefusal.LINES_WRONG, bad);
    if (checked.isEmpty()) throw new Refused(RateRefusal.NO_LINES);
    return add(checked.stream().map(row -> row.rate().orElseThrow()).toList(), actor);
  }

  private RateSheet add(List<WageRate> some, Actor actor) {
    var sheet = new RateSheet(some, actor, clock.instant());
    sheets.add(sheet);
    some.forEach(rates::add);
    return sheet;
  }

  private List<RateRow> checked(List<RateRow> lines, Actor actor) {
    actor.require(Role.FINANCE_PREPARER, Role.NETWORK_ADMIN);
    var fresh = lines.stream().flatMap(line -> line.rate().stream()).toList();
    var tables = tablesWith(fresh);
    return lines.stream().map(line -> checked(line, tables)).toList();
  }

  private Map<WageRate.Scope, RateTable> tablesWith(List<WageRate> fresh) {
    var rows = new HashMap<WageRate.Scope, List<WageRate>>();
    for (WageRate rate : fresh)
      rows.computeIfAbsent(rate.scope(), scope -> new ArrayList<>(rates.inForceOrWaiting(scope)))
          .add(rate);
    var tables = new HashMap<WageRate.Scope, RateTable>();
    rows.forEach((scope, all) -> tables.put(scope, new RateTable(all)));
    return tables;
  }

  private RateRow checked(RateRow line, Map<WageRate.Scope, RateTable> tables) {
    if (line.rate().isEmpty()) return line;
    var rate = line.rate().get();
    var table = tables.get(rate.scope());
    return against(rate).or(() -> table.against(rate)).map(line::refused).orElse(line);
  }

  private Optional<Refused> against(WageRate rate) {
    if (rate.source().isEmpty()) return Optional.of(new Refused(RateRefusal.SOURCE_NEEDED));
    var there =
        cooperatives.all().stream()
            .filter(each -> each.stateCode().equals(rate.stateCode()))
            .findFirst();
    if (there.isEmpty())
      return Optional.of(new Refused(RateRefusal.NOBODY_WORKS_THERE, rate.stateCode()));
    var currency = there.get().currency();
    return rate.amount().currency().equals(currency)
        ? Optional.empty()
        : Optional.of(new Refused(RateRefusal.OTHER_CURRENCY, rate.stateCode(), currency));
  }
}
