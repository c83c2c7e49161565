package org.loomhive.admin.wholesale;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.loomhive.admin.Typed;
import org.loomhive.admin.catalogue.EditedVariant;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.wage.price.WriteLadder;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.price.Ladder;
import org.loomhive.wholesale.price.Ladders;

/** What companies pay for one variant in one currency: up to five bands. */
@Named("ladderForm")
@RequestScoped
public class LadderForm {
  private static final int BANDS = 5;

  @Inject EditedVariant edited;
  @Inject Ladders ladders;
  @Inject WriteLadder write;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.currency}")
  String currencyParam;

  private final List<Row> rows = new ArrayList<>();

  /** A band as it is typed; both empty for none. */
  public static class Row {
    private Integer from;
    private BigDecimal price;

    boolean isTyped() {
      if ((from == null) != (price == null)) throw new Refused(WholesaleRefusal.BAND_HALF_SAID);
      return from != null;
    }

    public Integer getFrom() {
      return from;
    }

    public void setFrom(Integer from) {
      this.from = from;
    }

    public BigDecimal getPrice() {
      return price;
    }

    public void setPrice(BigDecimal price) {
      this.price = price;
    }
  }

  @PostConstruct
  void fill() {
    var known = ladders.find(getVariant().sku(), getCurrency());
    for (int i = 0; i < BANDS; i++) {
      var row = new Row();
      if (known.isPresent() && i < known.get().bands().size()) {
        row.from = known.get().bands().get(i).from();
        row.price = known.get().bands().get(i).price().amount();
      }
      rows.add(row);
    }
  }

  /** Loads it, or ends in a page that says that it is not there. */
  public void open() {
    getVariant();
  }

  public Variant getVariant() {
    return edited.get();
  }

  public String save() {
    var bands =
        rows.stream()
            .filter(Row::isTyped)
            .map(row -> new Ladder.Band(row.from, Typed.money(row.price, getCurrency())))
            .toList();
    if (bands.isEmpty()) write.remove(getVariant().sku(), getCurrency(), signedIn.actor());
    else write.write(getVariant().sku(), bands, signedIn.actor());
    notes.good("wholesale.ladder.saved", getCurrency());
    return address();
  }

  /** Where it is read again. */
  String address() {
    return "/trade/wholesale?faces-redirect=true&sku="
        + getVariant().sku()
        + "&currency="
        + getCurrency();
  }

  /** The one that is asked for, else the first. */
  public String getCurrency() {
    return Arrays.stream(ChargeCurrency.values())
        .map(ChargeCurrency::name)
        .filter(one -> one.equals(currencyParam))
        .findFirst()
        .orElse(ChargeCurrency.values()[0].name());
  }

  /** What everybody pays. */
  public Money getFull() {
    return getVariant().priceIn(getCurrency());
  }

  /** What material and makers have of it: no band goes below. */
  public Money getFloor() {
    return getVariant().breakdownIn(getCurrency()).floor();
  }

  public ChargeCurrency[] getCurrencies() {
    return ChargeCurrency.values();
  }

  public List<Row> getRows() {
    return rows;
  }
}
