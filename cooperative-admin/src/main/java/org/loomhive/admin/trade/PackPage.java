package org.loomhive.admin.trade;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.loomhive.delivery.papers.Consignors;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Packing;
import org.loomhive.ordering.parcel.CloseParcel;
import org.loomhive.ordering.parcel.ParcelWeight;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The form that puts pieces of an order into one parcel and closes it. */
@Named("packForm")
@RequestScoped
public class PackPage {
  @Inject OrderPage page;
  @Inject CloseParcel close;
  @Inject Consignors consignors;
  @Inject LatinAddress latin;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** Stands in the form itself: who packs knows the parcels before it, and no later one. */
  @Inject
  @ManagedProperty("#{param.next}")
  private String next;

  private Map<Integer, Integer> pieces;
  private Integer grams;

  public String pack() {
    var what = new Packing.ToPack(Integer.parseInt(next), chosen(), grams);
    var closed = close.close(page.getOrder().number(), what, latin.lines(), signedIn.actor());
    notes.good("trade.order.packed");
    if (new ParcelWeight(closed.netGrams(), grams).isFarOff())
      notes.warn("trade.order.pack.odd", grams, closed.netGrams());
    return page.address();
  }

  private Map<Integer, Integer> chosen() {
    return getPieces().entrySet().stream()
        .filter(one -> Objects.nonNull(one.getValue()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** By the number of the line. All that can leave is proposed; what is sent is taken as it is. */
  public Map<Integer, Integer> getPieces() {
    if (pieces == null) {
      pieces = new TreeMap<>();
      if (next == null)
        for (OrderLine line : page.getPackable()) pieces.put(line.lineNumber(), line.here());
    }
    return pieces;
  }

  /** Something here would go into a parcel that nobody sends yet. */
  public boolean isSenderMissing() {
    return page.getPackable().stream()
        .map(OrderLine::cooperative)
        .distinct()
        .anyMatch(maker -> !consignors.isKnownFor(maker));
  }

  public Integer getGrams() {
    return grams;
  }

  public void setGrams(Integer grams) {
    this.grams = grams;
  }
}
