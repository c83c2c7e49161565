package org.loomhive.admin.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.delivery.papers.Consignor;
import org.loomhive.delivery.papers.Consignors;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.production.handover.IssueSlip;
import org.loomhive.production.handover.IssueSlipLine;

/** What the law wants on a challan beside what every slip says. It is for the tax office alone. */
@Named("challan")
@RequestScoped
public class ChallanPart {
  @Inject MaterialLots lots;
  @Inject Consignors consignors;

  private final Map<LotNumber, MaterialLot> known = new HashMap<>();

  /** Empty where nobody said it. */
  public String hsn(IssueSlip slip, IssueSlipLine line) {
    return lot(slip, line).material().hsnCode().orElse("");
  }

  /** At what its lot cost. */
  public Money value(IssueSlip slip, IssueSlipLine line) {
    return lot(slip, line).costOf(line.quantity(), Quantity.zero(line.quantity().unit()));
  }

  /** Where the principal has its place, line by line; nothing where nobody wrote it down. */
  public List<String> address(IssueSlip slip) {
    return consignors.find(slip.cooperative()).map(Consignor::lines).orElse(List.of());
  }

  private MaterialLot lot(IssueSlip slip, IssueSlipLine line) {
    if (!known.containsKey(line.lot()))
      for (MaterialLot lot : lots.of(slip.lines().stream().map(IssueSlipLine::lot).toList()))
        known.put(lot.number(), lot);
    return known.get(line.lot());
  }
}
