package org.loomhive.admin.lots;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.workshop.LotPage;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.trace.CameFrom;
import org.loomhive.material.trace.LotFamily;
import org.loomhive.production.trace.LotTrace;
import org.loomhive.production.trace.WentInto;
import org.loomhive.web.Paging;
import org.loomhive.web.SignedIn;

/**
 * One lot both ways: of what it comes, and into which work, orders and parcels it went. The page of
 * that list stands in the address as "works".
 */
@Named("lotTrace")
@RequestScoped
public class TracePart {
  private static final int SIZE = 25;

  @Inject LotPage page;
  @Inject LotFamily family;
  @Inject LotTrace trace;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.works}")
  String worksParam;

  private List<CameFrom> sources;
  private List<MaterialLot> lots;
  private List<WentInto> rows;
  private Paging paging;

  public List<CameFrom> getSources() {
    if (sources == null) sources = family.sources(page.getLot().number());
    return sources;
  }

  /** The lot and what comes of it in stores that the reader sees. */
  private List<MaterialLot> lots() {
    if (lots == null) lots = trace.seen(page.getLot().number(), signedIn.actor());
    return lots;
  }

  /** Without the lot itself. */
  public List<MaterialLot> getParts() {
    return lots().stream().filter(one -> !one.number().equals(page.getLot().number())).toList();
  }

  public Paging getPaging() {
    if (paging == null) paging = Paging.of(worksParam, SIZE, trace.count(lots()));
    return paging;
  }

  public List<WentInto> getRows() {
    if (rows == null) rows = trace.wentInto(lots(), getPaging().first(), SIZE);
    return rows;
  }

  public boolean isSeen(MaterialLot lot) {
    return signedIn.actor().sees(lot.cooperative());
  }
}
