package org.loomhive.admin.trade;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.PackLines;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The form that puts some lines of an order into one parcel. */
@Named("packForm")
@RequestScoped
public class PackPage {
  @Inject OrderPage page;
  @Inject PackLines pack;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String[] chosen;
  private Integer grams;

  public String pack() {
    var lines = Arrays.stream(getChosen()).map(Integer::valueOf).toList();
    var number = page.getOrder().number();
    pack.pack(number, lines, grams, signedIn.actor());
    notes.good("trade.order.packed");
    return "/trade/order?faces-redirect=true&n=" + number;
  }

  /** All that can be packed and is not is chosen at first. */
  public String[] getChosen() {
    if (chosen == null)
      chosen =
          page.getPackable().stream()
              .filter(line -> line.packing().isEmpty())
              .map(OrderLine::lineNumber)
              .map(String::valueOf)
              .toArray(String[]::new);
    return chosen;
  }

  public void setChosen(String[] chosen) {
    this.chosen = chosen;
  }

  public Integer getGrams() {
    return grams;
  }

  public void setGrams(Integer grams) {
    this.grams = grams;
  }
}
