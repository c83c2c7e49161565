package org.loomhive.admin.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.material.transfer.MaterialTransfer;
import org.loomhive.material.transfer.Transfers;
import org.loomhive.web.Paging;

/** What goes from and to the chosen store. */
@Named("transfers")
@RequestScoped
public class TransfersPage {
  private static final int SIZE = 25;

  @Inject Transfers transfers;
  @Inject ChosenCooperative chosen;

  @Inject
  @ManagedProperty("#{param.page}")
  String pageParam;

  private Paging paging;
  private List<MaterialTransfer> rows;

  public Paging getPaging() {
    if (paging == null) paging = Paging.of(pageParam, SIZE, transfers.count(chosen.ref()));
    return paging;
  }

  public List<MaterialTransfer> getRows() {
    if (rows == null) rows = transfers.of(chosen.ref(), getPaging().first(), SIZE);
    return rows;
  }
}
