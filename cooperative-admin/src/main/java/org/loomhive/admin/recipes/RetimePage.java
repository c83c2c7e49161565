package org.loomhive.admin.recipes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.wage.worked.Retime;
import org.loomhive.wage.worked.RetimeBoard;

/** Which pieces should be timed again. */
@Named("retime")
@RequestScoped
public class RetimePage {
  @Inject RetimeBoard board;
  @Inject ChosenCooperative chosen;

  private List<Retime> rows;

  public List<Retime> getRows() {
    if (rows == null) rows = board.of(chosen.ref());
    return rows;
  }
}
