package org.loomhive.catalog.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.Colour;
import org.loomhive.catalog.CostSheet;
import org.loomhive.catalog.Customs;
import org.loomhive.catalog.Look;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Readiness;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Sku;

/** What a row says of its variant, beside what is there. */
public final class RowPlan {
  private static final List<ListColumn> NEEDED =
      List.of(
          ListColumn.LABEL,
          ListColumn.DAYS_TO,
          ListColumn.WEIGHT_GRAMS,
          ListColumn.HS_CODE,
          ListColumn.ORIGIN,
          ListColumn.CUSTOMS);

  private static final Set<ListColumn> NAMES =
      EnumSet.of(ListColumn.LABEL, ListColumn.SIZE, ListColumn.SHADE, ListColumn.PATTERN);

  private final ListedRow said;
  private final List<Finding> findings;
  private final Variant there;
  private final Map<ListColumn, String> before;
  private final Map<ListColumn, String> after;
  private final Sku sku;

  private RowPlan(CellReader reader, Variant there) {
    this.said = reader.row();
    this.findings = new ArrayList<>(reader.findings());
    this.there = there;
    this.before = there == null ? Map.of() : WrittenCells.ofVariant(there);
    this.after = after();
    this.sku = after.containsKey(ListColumn.SKU) ? new Sku(at(ListColumn.SKU)) : Sku.random();
    if (there == null) requireWhole();
    requireDays();
    requireReady();
    requireCurrency();
  }

  static RowPlan of(ListedRow typed, Product product) {
    var reader = new CellReader(typed);
    return new RowPlan(reader, product == null ? null : find(product, reader.row()));
  }

  private static Variant find(Product product, ListedRow row) {
    var known = row.says(ListColumn.SKU) ? ListColumn.SKU : ListColumn.LABEL;
    var wanted = known == ListColumn.SKU ? row.at(known) : label(row.cells());
    return product.flawless().stream()
        .filter(one -> wanted.equals(known == ListColumn.SKU ? one.sku().value() : one.label()))
        .findFirst()
        .orElse(null);
  }

  private Map<ListColumn, String> after() {
    var all = new EnumMap<ListColumn, String>(ListColumn.class);
    all.putAll(before);
    said.cells()
        .forEach(
            (column, text) -> {
              if (!column.isOfProduct()) all.put(column, text);
            });
    if (there != null) return all;
    var label = label(said.cells());
    if (!label.isEmpty()) all.put(ListColumn.LABEL, label);
    all.putIfAbsent(ListColumn.READINESS, Readiness.READY.name());
    all.putIfAbsent(ListColumn.ONE_OF_A_KIND, WrittenCells.NO);
    all.putIfAbsent(ListColumn.DAYS_FROM, "1");
    all.putIfAbsent(ListColumn.COST_CURRENCY, "INR");
    return all;
  }

  /** What is not called anything is called by what it looks like. */
  private static String label(Map<ListColumn, String> cells) {
    var own = cells.getOrDefault(ListColumn.LABEL, "");
    if (!own.isEmpty()) return own;
    return Stream.of(ListColumn.SIZE, ListColumn.SHADE, ListColumn.PATTERN)
        .map(column -> cells.getOrDefault(column, ""))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private void requireWhole() {
    for (ListColumn column : NEEDED)
      if (!after.containsKey(column) && !complainsOf(column))
        refuse(Finding.no(column, ListRefusal.MISSING));
  }

  private void requireDays() {
    int from = number(ListColumn.DAYS_FROM);
    int to = number(ListColumn.DAYS_TO);
    if (to > 0 && from > to)
      refuse(Finding.no(ListColumn.DAYS_FROM, ListRefusal.NOT_A_NUMBER, from, 0, to));
  }

  private void requireReady() {
    if (isTheOnlyOne(after) && !isReady(after))
      refuse(
          Finding.no(
              ListColumn.ONE_OF_A_KIND, CatalogRefusal.ONLY_ONE_LIES_READY, at(ListColumn.LABEL)));
  }

  private static boolean isTheOnlyOne(Map<ListColumn, String> cells) {
    return WrittenCells.YES.equals(cells.get(ListColumn.ONE_OF_A_KIND));
  }

  private static boolean isReady(Map<ListColumn, String> cells) {
    return Readiness.READY.name().equals(cells.get(ListColumn.READINESS));
  }

  private void requireCurrency() {
    var kept = before.get(ListColumn.COST_CURRENCY);
    if (kept != null && !kept.equals(at(ListColumn.COST_CURRENCY)))
      refuse(
          Finding.no(
              ListColumn.COST_CURRENCY,
              ListRefusal.NOT_THE_COST_CURRENCY,
              at(ListColumn.COST_CURRENCY),
              kept));
  }

  public void refuse(Finding no) {
    findings.add(no);
  }

  boolean complainsOf(ListColumn column) {
    return findings.stream().anyMatch(one -> one.column() == column);
  }

  boolean isRefused() {
    return !findings.isEmpty();
  }

  public boolean isFresh() {
    return there == null;
  }

  boolean isChanged() {
    return isFresh() || !changed().isEmpty();
  }

  /** The columns in which something else stands afterwards. */
  public List<ListColumn> changed() {
    return Arrays.stream(ListColumn.values())
        .filter(column -> !column.isOfProduct() && column != ListColumn.SKU)
        .filter(column -> !Objects.equals(before.get(column), after.get(column)))
        .toList();
  }

  /** Its variant is called something else afterwards. */
  boolean isToldAnew() {
    return changed().stream().anyMatch(NAMES::contains);
  }

  public boolean changesCosts() {
    return changed().stream().anyMatch(ListColumn::isCost);
  }

  /** The prices that are others afterwards; all of them when the costs are. */
  public List<ListColumn> prices() {
    var asked = changesCosts() ? after.keySet() : changed();
    return asked.stream().filter(ListColumn::isPrice).filter(after::containsKey).toList();
  }

  public Money price(ListColumn column) {
    return Money.of(at(column), column.currency());
  }

  RowOutcome outcome(String product, List<Finding> ofProduct) {
    var all = new ArrayList<>(findings);
    if (isRefused()) return new RowOutcome(line(), product, RowOutcome.What.REFUSED, all);
    if (isFresh()) return new RowOutcome(line(), product, RowOutcome.What.FRESH, all);
    all.addAll(ofProduct);
    for (ListColumn column : changed())
      all.add(
          Finding.change(column, before.getOrDefault(column, ""), after.getOrDefault(column, "")));
    var what = all.isEmpty() ? RowOutcome.What.SAME : RowOutcome.What.CHANGED;
    return new RowOutcome(line(), product, what, all);
  }

  /** As it would be, to be looked at. */
  public Variant variant() {
    return variant(sku, after);
  }

  static Variant variant(Sku sku, Map<ListColumn, String> cells) {
    var made = new Variant(sku, cells.get(ListColumn.LABEL), 1, customs(cells));
    write(made, cells);
    return made.isSharedBy(sheet(cells));
  }

  /** On what is there. */
  void write() {
    write(there.isLabelled(at(ListColumn.LABEL)).isDeclared(customs(after)), after);
    if (changesCosts()) there.isSharedBy(sheet(after));
  }

  private static void write(Variant variant, Map<ListColumn, String> cells) {
    int from = number(cells, ListColumn.DAYS_FROM);
    int to = number(cells, ListColumn.DAYS_TO);
    variant.isTheOnlyOne(false);
    if (isReady(cells)) variant.isReadyWithin(from, to);
    else variant.isMadeToOrderWithin(from, to);
    variant.isTheOnlyOne(isTheOnlyOne(cells));
    variant.weighs(number(cells, ListColumn.WEIGHT_GRAMS)).looks(look(cells));
    if (cells.containsKey(ListColumn.NET_GRAMS)) variant.holds(number(cells, ListColumn.NET_GRAMS));
    for (ChargeCurrency currency : ChargeCurrency.values()) {
      var price = cells.get(ListColumn.price(currency));
      if (price != null) variant.costs(Money.of(price, currency.name()));
    }
  }

  private static Customs customs(Map<ListColumn, String> cells) {
    return new Customs(
        cells.get(ListColumn.HS_CODE), cells.get(ListColumn.ORIGIN), cells.get(ListColumn.CUSTOMS));
  }

  private static Look look(Map<ListColumn, String> cells) {
    var look = new Look().sized(cells.get(ListColumn.SIZE));
    var colour = cells.get(ListColumn.COLOUR);
    look.coloured(colour == null ? null : Colour.valueOf(colour), cells.get(ListColumn.SHADE));
    return look.patterned(cells.get(ListColumn.PATTERN));
  }

  private static CostSheet sheet(Map<ListColumn, String> cells) {
    var currency = cells.get(ListColumn.COST_CURRENCY);
    var sheet = CostSheet.in(currency);
    cells.forEach(
        (column, text) -> {
          if (column.isCost()) sheet.gives(column.receiver(), Money.of(text, currency));
        });
    return sheet;
  }

  private int number(ListColumn column) {
    return number(after, column);
  }

  private static int number(Map<ListColumn, String> cells, ListColumn column) {
    return Integer.parseInt(cells.getOrDefault(column, "0"));
  }

  private String at(ListColumn column) {
    return after.getOrDefault(column, "");
  }

  ListedRow said() {
    return said;
  }

  public int line() {
    return said.line();
  }

  public Sku sku() {
    return sku;
  }
}
