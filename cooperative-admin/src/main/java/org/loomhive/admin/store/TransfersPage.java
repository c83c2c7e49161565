package org.loomhive.admin.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.material.transfer.MaterialTransfer;
import org.loomhive.material.transfer.Transfers;

/** What goes from and to the chosen store. */
@Named("transfers")
@RequestScoped
public class TransfersPage {
  private static final int NEWEST = 100;

  @Inject Transfers transfers;
  @Inject ChosenCooperative chosen;

  public List<MaterialTransfer> getRows() {
    return transfers.of(chosen.ref(), NEWEST);
  }
}
