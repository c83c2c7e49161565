package org.loomhive.wage.worked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.membership.Cooperative;
import org.loomhive.wage.EarnedWage;
import org.loomhive.wage.rate.StateRates;
import org.loomhive.wage.rate.WageRates;

/** What earned work must pay at least, by the rates and the hours that are known today. */
@ApplicationScoped
public class WageFloors {
  @Inject WageRates rates;
  @Inject LoggedTimes times;

  /** Looked up once, for all work of a cooperative. */
  public Floors of(Cooperative cooperative) {
    return new Floors(rates.in(cooperative.stateCode()), times.trustedIn(cooperative.ref()));
  }

  /** The floors of one cooperative's work. */
  public static final class Floors {
    private final StateRates rates;
    private final Map<WorkOrderNumber, LoggedTime> said;

    Floors(StateRates rates, Map<WorkOrderNumber, LoggedTime> said) {
      this.rates = rates;
      this.said = Map.copyOf(said);
    }

    /**
     * For the minutes that the work took, but never for fewer than its standard minutes. What is
     * paid for an earlier month is owed in full: it never stands in for pay of this one.
     */
    public Money of(EarnedWage row) {
      if (row.arrearsOf().isPresent()) return row.amount();
      return forMinutes(row, countedMinutes(row));
    }

    /** Minutes of this month's work that its floor is for. */
    public int countedMinutes(EarnedWage row) {
      if (row.arrearsOf().isPresent()) return 0;
      return Math.max(row.standardMinutes(), minutes(row));
    }

    /** For its standard minutes alone, whatever its maker said. */
    public Money ofStandardMinutes(EarnedWage row) {
      return forMinutes(row, row.standardMinutes());
    }

    /** What so many minutes of this work must pay. */
    Money forMinutes(EarnedWage row, int minutes) {
      return rates.floor(row.level(), row.workedOn()).forMinutes(minutes);
    }

    /** As its maker said it; else its standard minutes. */
    int minutes(EarnedWage row) {
      if (!isSaid(row)) return row.standardMinutes();
      return said.get(row.workOrder()).trustedFor(row.pieces()).orElseThrow();
    }

    boolean isSaid(EarnedWage row) {
      return !row.isCorrection() && said.containsKey(row.workOrder());
    }
  }
}
