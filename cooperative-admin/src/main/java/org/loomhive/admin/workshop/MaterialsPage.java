package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.leaf.LongList;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.material.LotAccount;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;

/** The store of one cooperative, lot by lot. */
@Named("materials")
@RequestScoped
public class MaterialsPage {
  @Inject MaterialLots lots;
  @Inject ChosenCooperative chosen;

  @Inject
  @ManagedProperty("#{param.page}")
  String page;

  private LongList<MaterialLot> list;
  private Map<LotNumber, LotAccount> accounts;

  public LongList<MaterialLot> getList() {
    if (list == null) list = new LongList<>(page, this::count, this::rows);
    return list;
  }

  public LotAccount account(MaterialLot lot) {
    return accounts.get(lot.number());
  }

  private long count(Leafing how) {
    return chosen.isKnown() ? lots.count(chosen.ref(), how) : 0;
  }

  private List<MaterialLot> rows(Leafing how) {
    var rows = chosen.isKnown() ? lots.of(chosen.ref(), how) : List.<MaterialLot>of();
    accounts = lots.accounts(rows);
    return rows;
  }
}
