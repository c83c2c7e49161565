package org.loomhive.admin.trade;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.loomhive.ordering.OrderLine;
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
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private Map<Integer, Integer> pieces;
  private Integer grams;

  public String pack() {
    var number = page.getOrder().number();
    var closed = close.close(number, chosen(), grams, signedIn.actor());
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

  /** By the number of the line; all that can go into a parcel does at first. */
  public Map<Integer, Integer> getPieces() {
    if (pieces == null) {
      pieces = new TreeMap<>();
      for (OrderLine line : page.getPackable()) pieces.put(line.lineNumber(), line.unpacked());
    }
    return pieces;
  }

  public Integer getGrams() {
    return grams;
  }

  public void setGrams(Integer grams) {
    this.grams = grams;
  }
}
