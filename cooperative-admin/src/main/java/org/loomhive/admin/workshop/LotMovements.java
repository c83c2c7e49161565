package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.material.MaterialMovement;
import org.loomhive.material.MaterialMovements;
import org.loomhive.web.Paging;

/** How one lot went where it is, a page at a time. */
@Named("lotMovements")
@RequestScoped
public class LotMovements {
  private static final int SIZE = 25;

  @Inject LotPage page;
  @Inject MaterialMovements movements;
  @Inject Names names;

  @Inject
  @ManagedProperty("#{param.page}")
  String pageParam;

  private Paging paging;
  private List<MaterialMovement> rows;

  public Paging getPaging() {
    if (paging == null)
      paging = Paging.of(pageParam, SIZE, movements.count(page.getLot().number()));
    return paging;
  }

  /** The newest first. */
  public List<MaterialMovement> getRows() {
    if (rows == null) {
      rows = movements.of(page.getLot().number(), getPaging().first(), SIZE);
      names.meet(rows.stream().flatMap(move -> move.member().stream()));
    }
    return rows;
  }
}
