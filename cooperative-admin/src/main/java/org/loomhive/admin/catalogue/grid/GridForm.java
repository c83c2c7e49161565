package org.loomhive.admin.catalogue.grid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.admin.catalogue.EditedProduct;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.Readiness;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.edit.ChangeVariants;
import org.loomhive.catalog.edit.ChangeVariants.Change;
import org.loomhive.catalog.edit.ChangeVariants.Which;
import org.loomhive.catalog.edit.EditVariants.Days;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.stock.StockKeeping;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Prices, days and counted pieces of all variants of a size, a colour or a pattern at once. */
@Named("gridForm")
@RequestScoped
public class GridForm {
  @Inject EditedProduct edited;
  @Inject GridPage page;
  @Inject ChangeVariants change;
  @Inject StockKeeping stock;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private final Map<ChargeCurrency, BigDecimal> prices = new EnumMap<>(ChargeCurrency.class);
  private String size = "";
  private String shade = "";
  private String pattern = "";
  private Readiness readiness;
  private Integer daysFrom;
  private Integer daysTo;
  private Integer counted;

  public String change() {
    var wanted = new Change(wanted(), days());
    int many = change.change(edited.getProduct().slug(), which(), wanted, signedIn.actor());
    notes.good("catalogue.grid.changed", many);
    return page.address();
  }

  /** Somebody counted so many of each. */
  public String count() {
    if (counted == null) throw new Refused(CatalogRefusal.NOTHING_COUNTED);
    var slug = edited.getProduct().slug();
    change.change(slug, which(), new Change(List.of(), Optional.empty()), signedIn.actor());
    var meant = change.meant(edited.getProduct(), which());
    for (Variant one : meant) stock.count(one.sku(), counted, "counted");
    notes.good("catalogue.grid.counted", meant.size());
    return page.address();
  }

  private Which which() {
    return new Which(said(size), said(shade), said(pattern));
  }

  private static String said(String chosen) {
    return chosen == null ? "" : chosen;
  }

  private List<Money> wanted() {
    return prices.entrySet().stream()
        .filter(one -> one.getValue() != null)
        .map(one -> Money.of(one.getValue().toPlainString(), one.getKey().name()))
        .toList();
  }

  private Optional<Days> days() {
    if (readiness == null) return Optional.empty();
    if (daysFrom == null || daysTo == null || daysFrom > daysTo)
      throw new Refused(CatalogRefusal.DAYS_CROSSED);
    return Optional.of(new Days(readiness == Readiness.MADE_TO_ORDER, daysFrom, daysTo));
  }

  public ChargeCurrency[] getCurrencies() {
    return ChargeCurrency.values();
  }

  public Readiness[] getWays() {
    return Readiness.values();
  }

  public Map<ChargeCurrency, BigDecimal> getPrices() {
    return prices;
  }

  public String getSize() {
    return size;
  }

  public void setSize(String size) {
    this.size = size;
  }

  public String getShade() {
    return shade;
  }

  public void setShade(String shade) {
    this.shade = shade;
  }

  public String getPattern() {
    return pattern;
  }

  public void setPattern(String pattern) {
    this.pattern = pattern;
  }

  public Readiness getReadiness() {
    return readiness;
  }

  public void setReadiness(Readiness readiness) {
    this.readiness = readiness;
  }

  public Integer getDaysFrom() {
    return daysFrom;
  }

  public void setDaysFrom(Integer daysFrom) {
    this.daysFrom = daysFrom;
  }

  public Integer getDaysTo() {
    return daysTo;
  }

  public void setDaysTo(Integer daysTo) {
    this.daysTo = daysTo;
  }

  public Integer getCounted() {
    return counted;
  }

  public void setCounted(Integer counted) {
    this.counted = counted;
  }
}
