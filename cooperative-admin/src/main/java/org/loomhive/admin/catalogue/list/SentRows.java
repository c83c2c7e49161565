package org.loomhive.admin.catalogue.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.catalog.list.RowOutcome;
import org.loomhive.catalog.list.RowOutcome.What;
import org.loomhive.catalog.list.SentLists;
import org.loomhive.web.Paging;
import org.loomhive.web.asked.Chosen;

/** The rows of a list that was sent, all or of one kind. */
@Named("sentRows")
@RequestScoped
public class SentRows {
  private static final int SIZE = 50;

  @Inject SentLists lists;
  @Inject SentListPage of;

  @Inject
  @ManagedProperty("#{param.what}")
  String what;

  @Inject
  @ManagedProperty("#{param.page}")
  String page;

  private Paging paging;

  public List<RowOutcome> getAll() {
    return lists.outcomes(of.getList(), getWhat(), getPaging().first(), SIZE);
  }

  public Paging getPaging() {
    var counts = of.getCounts();
    var only = getWhat();
    int total =
        only == null
            ? counts.values().stream().mapToInt(Integer::intValue).sum()
            : counts.get(only);
    if (paging == null) paging = Paging.of(page, SIZE, total);
    return paging;
  }

  /** The kind of rows that is shown; null for all. */
  public What getWhat() {
    return Chosen.of(What.class, what).orElse(null);
  }

  public What[] getKinds() {
    return What.values();
  }
}
