package org.loomhive.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;

/** One size or colour of a product: what is really put in a basket, priced, weighed and sent. */
@Entity
@Table(name = "variant")
public class Variant {
  private static final int LONGEST_LABEL = 80;
  private static final String BETWEEN = " · ";
  private static final int PACKING_DAYS = 3;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne(optional = false)
  @JoinColumn(name = "product_id")
  private Product product;

  private Sku sku;
  private String label;
  private int position;

  @Column(name = "second_of")
  private Sku secondOf;

  @Enumerated(EnumType.STRING)
  private Readiness readiness;

  @Column(name = "days_from")
  private int daysFrom;

  @Column(name = "days_to")
  private int daysTo;

  @Column(name = "one_of_a_kind")
  private boolean oneOfAKind;

  @Column(name = "weight_grams")
  private int weightGrams;

  @Column(name = "net_grams")
  private Integer netGrams;

  @Embedded private Look look = new Look();

  @Column(name = "hs_code")
  private String hsCode;

  private String origin;

  @Column(name = "customs_description")
  private String customsDescription;

  private Prices prices = Prices.NONE;

  @Column(name = "cost_sheet")
  private CostSheet costs;

  @Column(name = "off_shelf_at")
  private Instant offShelfAt;

  @Column(name = "reduced_until")
  private LocalDate reducedUntil;

  @ElementCollection
  @CollectionTable(name = "variant_earlier_price", joinColumns = @JoinColumn(name = "variant_id"))
  @MapKeyColumn(name = "currency")
  @Column(name = "minor")
  private Map<String, Long> earlierPrices = new HashMap<>();

  protected Variant() {} // for EclipseLink

  public Variant(Sku sku, String label, int weightGrams, Customs customs) {
    this.sku = sku;
    this.label = label;
    this.weightGrams = weightGrams;
    isDeclared(customs);
    this.readiness = Readiness.READY;
    this.costs = CostSheet.in("INR");
  }

  void belongsTo(Product whole, int place) {
    this.product = whole;
    this.position = place;
  }

  /** It lies in the store and is packed within so many working days. */
  public Variant isReadyWithin(int daysFrom, int daysTo) {
    return takes(Readiness.READY, daysFrom, daysTo);
  }

  /** It is made when somebody asks for it, within so many working days. */
  public Variant isMadeToOrderWithin(int daysFrom, int daysTo) {
    return takes(Readiness.MADE_TO_ORDER, daysFrom, daysTo);
  }

  private Variant takes(Readiness how, int from, int to) {
    if (from < 0 || to < from) throw new IllegalArgumentException(from + " to " + to + " days");
    requireReady(how, oneOfAKind);
    this.readiness = how;
    this.daysFrom = from;
    this.daysTo = to;
    return this;
  }

  /** There is no other like it, or there may be others. */
  public Variant isTheOnlyOne(boolean only) {
    requireReady(readiness, only);
    this.oneOfAKind = only;
    return this;
  }

  private void requireReady(Readiness how, boolean only) {
    if (only && how != Readiness.READY) throw new Refused(CatalogRefusal.ONLY_ONE_LIES_READY, sku);
  }

  public Variant isLabelled(String words) {
    this.label = words;
    return this;
  }

  public Variant weighs(int grams) {
    this.weightGrams = grams;
    return this;
  }

  public Variant isDeclared(Customs customs) {
    this.hsCode = customs.hsCode();
    this.origin = customs.origin();
    this.customsDescription = customs.description();
    return this;
  }

  /** What tells it from the other variants of its product. */
  public Variant looks(Look its) {
    this.look = its;
    return this;
  }

  /** Its price is also told for 100 g of what is in it. */
  public Variant holds(int grams) {
    if (grams <= 0) throw new IllegalArgumentException(grams + " g");
    this.netGrams = grams;
    return this;
  }

  /** Sets the explicit price in the amount's currency; other currencies are not touched. */
  public Variant costs(Money price) {
    prices = prices.with(price);
    return this;
  }

  /**
   * Buyers are told until the end of that day what it cost before.
   *
   * @param before one price in each currency in which it costs less now
   */
  public void isReducedUntil(LocalDate lastDay, Collection<Money> before) {
    reducedUntil = lastDay;
    earlierPrices.clear();
    before.forEach(price -> earlierPrices.put(price.currency(), price.minor()));
  }

  /** What buyers are told that it cost before; empty when nothing is said of it on that day. */
  public Optional<Money> earlierPrice(String currency, LocalDate day) {
    if (reducedUntil == null || day.isAfter(reducedUntil)) return Optional.empty();
    return Optional.ofNullable(earlierPrices.get(currency))
        .map(minor -> Money.ofMinor(minor, currency))
        .filter(before -> priceIn(currency).compareTo(before) < 0);
  }

  /** The last day on which buyers are told of a reduction. */
  public Optional<LocalDate> reducedUntil() {
    return Optional.ofNullable(reducedUntil);
  }

  public Variant isSharedBy(CostSheet sheet) {
    costs = sheet.copy();
    return this;
  }

  /**
   * The same with a flaw, which is ready in the store. Its maker is paid as for any other piece;
   * what is missing in the price is missing in all other shares of it.
   *
   * @param price of one, in the currency of its makers; the others follow in the same proportion
   */
  public Variant second(String flaw, Money price, Money makerPay) {
    requireForLess(price);
    var whole = priceIn(price.currency());
    var made = new Variant(Sku.random(), labelled(flaw), weightGrams, customs());
    made.secondOf = sku;
    made.look = look().copy();
    made.netGrams = netGrams;
    made.prices = prices.each(good -> share(good, price, whole));
    if (isMadeToOrder()) made.isReadyWithin(1, PACKING_DAYS);
    else made.isReadyWithin(daysFrom, daysTo);
    return made.isSharedBy(costSheet().ofSecond(price, makerPay));
  }

  /** Whoever asks a maker for her answer asks for a price at which the piece can be sold. */
  public void requireForLess(Money price) {
    var whole = priceIn(price.currency());
    if (price.compareTo(whole) >= 0) throw new Refused(CatalogRefusal.SECOND_NOT_CHEAPER, whole);
  }

  /** The flaw is never cut off: buyers are told that it stands there. */
  private String labelled(String flaw) {
    var words = flaw.strip();
    int room = LONGEST_LABEL - words.length() - BETWEEN.length();
    if (label.isEmpty() || room <= 0) return words;
    return label.substring(0, Math.min(label.length(), room)) + BETWEEN + words;
  }

  private static long share(long good, Money price, Money whole) {
    var exact = BigDecimal.valueOf(good).multiply(BigDecimal.valueOf(price.minor()));
    return exact
        .divide(BigDecimal.valueOf(whole.minor()), 0, RoundingMode.CEILING)
        .longValueExact();
  }

  void requireComplete() {
    if (daysTo == 0) throw new Refused(CatalogRefusal.NO_MAKING_TIME, sku);
    for (ChargeCurrency currency : ChargeCurrency.values())
      if (prices.in(currency.name()).isEmpty())
        throw new Refused(CatalogRefusal.PRICES_MISSING, sku, currency);
    if (!costSheet().makerPay().isPositive()) throw new Refused(CatalogRefusal.COSTS_MISSING, sku);
  }

  /** The price of one piece, or a no when it is not sold in this currency. */
  public Money priceIn(String currency) {
    return findPrice(currency)
        .orElseThrow(() -> new Refused(CatalogRefusal.NO_PRICE_IN_CURRENCY, sku, currency));
  }

  public Optional<Money> findPrice(String currency) {
    return prices.in(currency);
  }

  /** Who gets what of the price in this currency. */
  public PriceBreakdown breakdownIn(String currency) {
    return PriceBreakdown.of(priceIn(currency), costSheet());
  }

  public CostSheet costSheet() {
    return costs.copy();
  }

  /** Buyers cannot have it any more, though they have the others of its product. */
  public void leaveShelf(Instant now) {
    if (offShelfAt == null) offShelfAt = now;
  }

  public void comeBack() {
    offShelfAt = null;
  }

  public boolean isOffShelf() {
    return offShelfAt != null;
  }

  /** Buyers may have it now. */
  public boolean isOffered() {
    return product.isPublished() && !isOffShelf();
  }

  /** The piece without a flaw; empty for what has none. */
  public Optional<Sku> secondOf() {
    return Optional.ofNullable(secondOf);
  }

  public boolean isSecond() {
    return secondOf != null;
  }

  public Product product() {
    return product;
  }

  public Sku sku() {
    return sku;
  }

  public String label() {
    return label;
  }

  /** What tells it from the others, in English. */
  public String words() {
    return label + "\n" + look().words();
  }

  public Look look() {
    return look == null ? new Look() : look;
  }

  /** The price of 100 g of what is in it; empty for what is not sold by weight. */
  public Optional<Money> pricePerHundredGrams(String currency) {
    if (netGrams == null) return Optional.empty();
    var hundreds = BigDecimal.valueOf(netGrams, 2);
    return findPrice(currency)
        .map(price -> BigDecimal.valueOf(price.minor()).divide(hundreds, 0, RoundingMode.HALF_UP))
        .map(minor -> Money.ofMinor(minor.longValueExact(), currency));
  }

  /** What is in it; empty for what is not sold by weight. */
  public Optional<Integer> netGrams() {
    return Optional.ofNullable(netGrams);
  }

  public Readiness readiness() {
    return readiness;
  }

  public boolean isMadeToOrder() {
    return readiness == Readiness.MADE_TO_ORDER;
  }

  /** It lies ready, and nobody can have two of it. */
  public boolean isOneOfAKind() {
    return oneOfAKind;
  }

  /** Working days of making, or of packing when it is ready: the shortest. */
  public int makingDaysFrom() {
    return daysFrom;
  }

  /** Working days of making, or of packing when it is ready: the longest. */
  public int makingDaysTo() {
    return daysTo;
  }

  public int weightGrams() {
    return weightGrams;
  }

  public Customs customs() {
    return new Customs(hsCode, origin, customsDescription);
  }
}
