package org.loomhive.catalog.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.leaf.Portions;

/** Takes a list in, to be looked at; and asks for one that was looked at to be taken. */
@ApplicationScoped
public class SendList {
  /** Rows that a list has at most. */
  public static final int MOST_ROWS = 20_000;

  private static final int LONGEST = 120;

  @Inject SentLists lists;
  @Inject Variants variants;
  @Inject Clock clock;

  @Transactional
  public ListRef send(String fileName, List<ListedRow> rows, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    if (rows.isEmpty()) throw new Refused(ListRefusal.NO_ROWS);
    if (rows.size() > MOST_ROWS) throw new Refused(ListRefusal.TOO_MANY_ROWS, MOST_ROWS);
    var list = new SentList(fileName, rows.size(), actor, clock.instant());
    lists.add(list, rows, products(rows));
    return list.ref();
  }

  /** A row that names no product belongs to that of its article number. */
  private List<String> products(List<ListedRow> rows) {
    var bare = rows.stream().filter(row -> !row.says(ListColumn.PRODUCT)).toList();
    Map<String, String> known = new HashMap<>();
    for (var some : Portions.of(ProductPlan.numbers(bare).toList(), Portions.TO_ASK))
      variants.of(some).forEach(one -> known.put(one.sku().value(), one.product().slug()));
    return rows.stream()
        .map(
            row ->
                row.says(ListColumn.PRODUCT)
                    ? row.at(ListColumn.PRODUCT)
                    : known.getOrDefault(row.at(ListColumn.SKU), ""))
        .map(product -> product.substring(0, Math.min(LONGEST, product.length())))
        .toList();
  }

  @Transactional
  public void take(ListRef ref, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    lists.get(ref, actor).ask(clock.instant());
  }
}
