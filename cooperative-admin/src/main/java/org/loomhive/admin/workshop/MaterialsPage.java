package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.kernel.LotNumber;
import org.loomhive.material.LotAccount;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.web.Paging;

/** The store of one cooperative, lot by lot. */
@Named("materials")
@RequestScoped
public class MaterialsPage {
  private static final int SIZE = 25;

  @Inject MaterialLots lots;
  @Inject ChosenCooperative chosen;

  @Inject
  @ManagedProperty("#{param.page}")
  String pageParam;

  private Paging paging;
  private List<MaterialLot> rows;
  private Map<LotNumber, LotAccount> accounts;

  public Paging getPaging() {
    if (paging == null) {
      long total = !chosen.isKnown() ? 0 : lots.count(chosen.ref());
      paging = Paging.of(pageParam, SIZE, total);
    }
    return paging;
  }

  public List<MaterialLot> getRows() {
    if (rows == null) {
      rows = !chosen.isKnown() ? List.of() : lots.of(chosen.ref(), getPaging().first(), SIZE);
      accounts = lots.accounts(rows);
    }
    return rows;
  }

  public LotAccount account(MaterialLot lot) {
    return accounts.get(lot.number());
  }
}
