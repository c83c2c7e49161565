package org.loomhive.admin.honey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.apiary.Apiaries;
import org.loomhive.web.Paging;

/** What was harvested in the apiaries of the chosen cooperative, lot by lot. */
@Named("harvests")
@RequestScoped
public class HarvestsPage {
  private static final int SIZE = 25;

  @Inject ChosenCooperative chosen;
  @Inject Apiaries apiaries;

  @Inject
  @ManagedProperty("#{param.page}")
  String pageParam;

  private Paging paging;
  private List<Apiaries.Filled> rows;

  public Paging getPaging() {
    if (paging == null) paging = Paging.of(pageParam, SIZE, apiaries.countLots(chosen.ref()));
    return paging;
  }

  public List<Apiaries.Filled> getRows() {
    if (rows == null) rows = apiaries.lotsOf(chosen.ref(), getPaging().first(), SIZE);
    return rows;
  }

  /** Those that are not in the store yet. */
  public List<Apiaries.Filled> getOpen() {
    return getRows().stream().filter(one -> !one.isStored()).toList();
  }
}
