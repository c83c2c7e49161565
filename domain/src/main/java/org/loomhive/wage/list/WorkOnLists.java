package org.loomhive.wage.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.loomhive.catalog.list.ListRef;
import org.loomhive.catalog.list.ListedRow;
import org.loomhive.catalog.list.SentList;
import org.loomhive.catalog.list.SentLists;
import org.loomhive.kernel.leaf.Portions;
import org.loomhive.kernel.trouble.Whereabouts;
import org.loomhive.ledger.HowFar;

/**
 * Works through the lists that were sent, some products at a time, and tells how far it is. Whoever
 * dies over one leaves it to the next, who finds what was taken already as it is.
 */
@ApplicationScoped
public class WorkOnLists {
  private static final Logger LOG = Logger.getLogger(WorkOnLists.class.getName());
  private static final int PRODUCTS = 50;

  @Inject SentLists lists;
  @Inject TakeProducts take;
  @Inject HowFar howFar;

  /** Under which it is told how far a list is. */
  public static String work(ListRef list) {
    return "list " + list;
  }

  /** Gives how many were worked through. */
  public int all() {
    int done = 0;
    for (SentList waiting : lists.waiting())
      if (lists.claim(waiting.ref()).filter(this::workThrough).isPresent()) done++;
    return done;
  }

  private boolean workThrough(SentList list) {
    int done = 0;
    howFar.tell(work(list.ref()), done, list.rows());
    for (var some : Portions.of(lists.rows(list).entrySet(), PRODUCTS)) {
      products(list, some);
      done += some.stream().mapToInt(one -> one.getValue().size()).sum();
      howFar.tell(work(list.ref()), done, list.rows());
      lists.stillAt(list.ref());
    }
    lists.done(list.ref());
    return true;
  }

  private void products(SentList list, List<Map.Entry<String, List<ListedRow>>> some) {
    var together = new LinkedHashMap<String, List<ListedRow>>();
    some.forEach(one -> together.put(one.getKey(), one.getValue()));
    try {
      take.some(list, together);
    } catch (RuntimeException oneOfThem) {
      together.forEach((product, rows) -> alone(list, product, rows));
    }
  }

  private void alone(SentList list, String product, List<ListedRow> rows) {
    try {
      take.some(list, Map.of(product, rows));
    } catch (RuntimeException trouble) {
      LOG.log(
          Level.WARNING,
          "event=list ref={0} failed cause={1}",
          new Object[] {list.ref(), Whereabouts.of(trouble)});
      take.giveUp(list, product, rows);
    }
  }
}
