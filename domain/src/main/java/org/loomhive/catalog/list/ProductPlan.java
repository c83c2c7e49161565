package org.loomhive.catalog.list;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.MaterialShare;
import org.loomhive.catalog.Occasion;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.ProductKind;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;

/**
 * What the rows of a list say of one product, beside what is there. It is taken whole or not at
 * all, and nothing is changed before it is written.
 */
public final class ProductPlan {
  private static final List<ListColumn> NEEDED =
      List.of(ListColumn.COOPERATIVE, ListColumn.NAME, ListColumn.KIND);

  private static final Set<ListColumn> WORDS =
      EnumSet.of(
          ListColumn.NAME,
          ListColumn.CRAFT,
          ListColumn.CARE,
          ListColumn.SIZE_GUIDE,
          ListColumn.MATERIALS);

  private final String slug;
  private final Product there;
  private final List<RowPlan> rows;
  private final Map<ListColumn, String> before;
  private final Map<ListColumn, String> after = new EnumMap<>(ListColumn.class);

  private ProductPlan(String slug, List<ListedRow> said, Product there) {
    this.slug = slug;
    this.there = there;
    this.rows = said.stream().map(row -> RowPlan.of(row, there)).toList();
    this.before = there == null ? Map.of() : WrittenCells.ofProduct(there);
    after.putAll(before);
    after.put(ListColumn.PRODUCT, slug);
    rows.forEach(this::hear);
  }

  /**
   * @param there the product of this address, if there is one
   * @param taken article numbers of other products
   */
  public static ProductPlan of(
      String slug, List<ListedRow> rows, Optional<Product> there, Collection<Sku> taken) {
    var plan = new ProductPlan(slug, rows, there.orElse(null));
    if (plan.isFresh()) plan.requireWhole();
    else plan.requireTheSame();
    plan.requireOwnNumbers(taken);
    return plan;
  }

  /** One row is enough to say a thing of the product; two must not say different things. */
  private void hear(RowPlan row) {
    for (ListColumn column : ListColumn.ofProduct()) {
      if (column == ListColumn.PRODUCT || !row.said().says(column)) continue;
      var said = row.said().at(column);
      var other = rows.stream().map(one -> one.said().at(column)).filter(one -> !one.isEmpty());
      var first = other.findFirst().orElse(said);
      if (!first.equals(said))
        row.refuse(Finding.no(column, ListRefusal.SAYS_TWO_THINGS, first, said));
      else after.put(column, said);
    }
  }

  private void requireWhole() {
    if (slug.isEmpty()) refuse(ListColumn.PRODUCT, new Refused(ListRefusal.MISSING));
    for (ListColumn column : NEEDED)
      if (!after.containsKey(column) && rows.stream().noneMatch(row -> row.complainsOf(column)))
        refuse(column, new Refused(ListRefusal.MISSING));
  }

  private void requireTheSame() {
    if (isOther(ListColumn.COOPERATIVE))
      refuse(ListColumn.COOPERATIVE, new Refused(ListRefusal.OTHER_COOPERATIVE));
    if (isOther(ListColumn.KIND))
      refuse(ListColumn.KIND, new Refused(ListRefusal.OTHER_KIND, before.get(ListColumn.KIND)));
    if (there.isPublished() && isOther(ListColumn.ON_SHELF))
      refuse(ListColumn.ON_SHELF, new Refused(ListRefusal.STAYS_ON_SHELF));
    if (there.isOffShelf() && isOther(ListColumn.ON_SHELF))
      refuse(ListColumn.ON_SHELF, new Refused(ListRefusal.STAYS_OFF_SHELF));
  }

  private void requireOwnNumbers(Collection<Sku> taken) {
    var seen = new HashSet<String>();
    for (RowPlan row : rows) {
      if (row.isFresh() && taken.contains(row.sku()))
        row.refuse(Finding.no(ListColumn.SKU, CatalogRefusal.NO_SUCH_ARTICLE, row.sku()));
      if (row.isRefused()) continue;
      if (!seen.add(row.variant().label()))
        row.refuse(Finding.no(ListColumn.LABEL, ListRefusal.TWICE, row.variant().label()));
    }
  }

  private boolean isOther(ListColumn column) {
    return !Objects.equals(before.get(column), after.get(column));
  }

  /** About the whole product; it is said of its first row. */
  public void refuse(ListColumn column, Refused no) {
    rows.get(0).refuse(Finding.no(column, no));
  }

  public boolean isFresh() {
    return there == null;
  }

  public boolean isRefused() {
    return rows.stream().anyMatch(RowPlan::isRefused);
  }

  public boolean isChanged() {
    return isFresh() || !changed().isEmpty() || rows.stream().anyMatch(RowPlan::isChanged);
  }

  private List<ListColumn> changed() {
    return ListColumn.ofProduct().stream().filter(this::isOther).toList();
  }

  public List<RowPlan> rows() {
    return rows;
  }

  public String slug() {
    return slug;
  }

  /** Whose it is or would be; empty when nobody said it, or nothing that is a cooperative. */
  public Optional<CooperativeRef> cooperative() {
    var said = after.getOrDefault(ListColumn.COOPERATIVE, "");
    return said.matches("C-[A-Z0-9-]{1,37}")
        ? Optional.of(new CooperativeRef(said))
        : Optional.empty();
  }

  public boolean isForShelf() {
    return WrittenCells.YES.equals(after.get(ListColumn.ON_SHELF));
  }

  /** What cannot be sold honestly is refused before it is written. */
  public void requireHonest(Instant now) {
    if (isRefused() || !isChanged() || !isForShelf()) return;
    try {
      asItWouldBe().publish(now);
    } catch (Refused no) {
      refuse(ListColumn.ON_SHELF, no);
    }
  }

  /** As it would be, when it is told in other words than now; empty when it cannot be. */
  public Optional<Product> toldAnew() {
    boolean isToldAnew =
        changed().stream().anyMatch(WORDS::contains) || rows.stream().anyMatch(RowPlan::isToldAnew);
    return isRefused() || !isToldAnew ? Optional.empty() : Optional.of(asItWouldBe());
  }

  private Product asItWouldBe() {
    var product = begun();
    tell(product);
    if (there != null)
      there.flawless().stream()
          .filter(one -> rows.stream().noneMatch(row -> row.sku().equals(one.sku())))
          .forEach(one -> product.offers(RowPlan.variant(one.sku(), WrittenCells.ofVariant(one))));
    rows.forEach(row -> product.offers(row.variant()));
    return product;
  }

  /** Gives the product as it is now, new or changed. */
  public Product write(Actor actor) {
    cooperative().ifPresent(actor::requireSight);
    var product = isFresh() ? begun() : there;
    if (isFresh() || !changed().isEmpty()) tell(product);
    for (RowPlan row : rows) {
      if (row.isFresh()) product.offers(row.variant());
      else if (row.isChanged()) row.write();
    }
    return product;
  }

  private Product begun() {
    var kind = ProductKind.valueOf(after.get(ListColumn.KIND));
    return new Product(slug, after.get(ListColumn.NAME), kind, cooperative().orElseThrow());
  }

  private void tell(Product product) {
    product
        .isCalled(after.get(ListColumn.NAME))
        .tells(said(ListColumn.CRAFT), said(ListColumn.CARE))
        .measures(said(ListColumn.SIZE_GUIDE))
        .suits(occasions())
        .isMadeOf(MaterialShare.read(said(ListColumn.MATERIALS)).toArray(MaterialShare[]::new));
  }

  private List<Occasion> occasions() {
    return Arrays.stream(said(ListColumn.OCCASIONS).split(" "))
        .filter(one -> !one.isEmpty())
        .map(Occasion::valueOf)
        .toList();
  }

  private String said(ListColumn column) {
    return after.getOrDefault(column, "");
  }

  /** What becomes of each row; one that is refused holds up the others of its product. */
  public List<RowOutcome> outcomes() {
    var ofProduct =
        changed().stream()
            .map(one -> Finding.change(one, before.getOrDefault(one, ""), after.get(one)))
            .toList();
    var told = new ArrayList<RowOutcome>();
    var bad = rows.stream().filter(RowPlan::isRefused).findFirst();
    for (RowPlan row : rows) {
      if (bad.isPresent() && !row.isRefused())
        row.refuse(Finding.no(ListColumn.PRODUCT, ListRefusal.HELD_UP, bad.get().line()));
      told.add(row.outcome(slug, row == rows.get(0) ? ofProduct : List.of()));
    }
    return told;
  }

  /** All article numbers that the rows name. */
  public static Stream<Sku> numbers(List<ListedRow> rows) {
    return rows.stream()
        .map(row -> row.at(ListColumn.SKU))
        .filter(one -> one.matches("SKU-[A-Z0-9-]{1,35}"))
        .map(Sku::new);
  }
}
