package org.loomhive.admin.advances;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.books.SlipsPage;
import org.loomhive.wage.item.SlipItem;
import org.loomhive.wage.item.SlipItems;

/** What waits besides pieces in the cooperative of a month; whichever is closed next takes it. */
@Named("waitingPart")
@RequestScoped
public class WaitingPart {
  @Inject SlipsPage month;
  @Inject SlipItems items;

  public List<SlipItem> getRows() {
    return items.waiting(month.getCooperative().ref());
  }
}
