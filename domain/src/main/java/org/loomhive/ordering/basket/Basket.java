package org.loomhive.ordering.basket;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.business.BusinessBuyer;
import org.loomhive.ordering.wish.Wishes;

/** What a visitor means to buy, in one currency. It promises nothing; an order empties it. */
@Entity
@Table(name = "basket")
public class Basket {
  private static final int MOST_LINES = 50;
  static final int MOST_PIECES = 99;

  /** Of one variant for a company that buys to sell. */
  static final int MOST_OF_A_COMPANY = 9_999;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "buyer_ref")
  private BuyerRef buyer;

  private String currency;

  @Column(name = "last_added")
  private String lastAdded;

  @Column(name = "discount_code")
  private String discountCode;

  @Column(name = "gift_card_ref")
  private String giftCard;

  @Embedded private Wishes wishes = Wishes.none();
  @Embedded private BusinessBuyer business;
  private String country;

  @Column(name = "checkout_at")
  private Instant checkoutAt;

  @Column(name = "held_until")
  private Instant heldUntil;

  @Column(name = "touched_at")
  private Instant touchedAt;

  @ElementCollection
  @CollectionTable(name = "basket_line", joinColumns = @JoinColumn(name = "basket_id"))
  @OrderColumn(name = "position")
  private List<BasketLine> lines = new ArrayList<>();

  protected Basket() {} // for EclipseLink

  Basket(BasketToken token, String currency, Instant now) {
    this.tokenHash = token.hash();
    this.currency = currency;
    this.touchedAt = now;
  }

  /** So many pieces and no other number; none takes the line away. */
  void set(Sku sku, int quantity, Instant now) {
    if (quantity != 0) requireRoom(sku, quantity, MOST_OF_A_COMPANY);
    int at = positionOf(sku);
    if (at < 0 && quantity > 0) lines.add(new BasketLine(sku, quantity));
    else if (at >= 0 && quantity == 0) lines.remove(at);
    else if (at >= 0) lines.set(at, new BasketLine(sku, quantity));
    touchedAt = now;
  }

  /** It takes so many pieces of this variant, if nobody may take more than the most. */
  void requireRoom(Sku sku, int quantity, int most) {
    if (quantity < 1 || quantity > most) throw new Refused(BasketRefusal.NOT_A_QUANTITY, most);
    if (positionOf(sku) < 0 && lines.size() == MOST_LINES)
      throw new Refused(BasketRefusal.TOO_MANY_LINES, MOST_LINES);
  }

  /** The last thing that was added came by this very form. */
  boolean wasJustAdded(String onceHash) {
    return onceHash.equals(lastAdded);
  }

  void added(String onceHash) {
    lastAdded = onceHash;
  }

  private int positionOf(Sku sku) {
    for (int i = 0; i < lines.size(); i++) if (lines.get(i).sku().equals(sku)) return i;
    return -1;
  }

  void use(String otherCurrency, Instant now) {
    currency = otherCurrency;
    giftCard = null;
    touchedAt = now;
  }

  /** Null for none. */
  public void useDiscount(String code) {
    discountCode = code;
  }

  /** The code that she typed; it may be over by now. */
  public Optional<String> discountCode() {
    return Optional.ofNullable(discountCode);
  }

  /** Null for none; a card of another currency goes with the currency. */
  public void useGiftCard(String ref) {
    giftCard = ref;
  }

  /** The reference of the card that shall pay for it. */
  public Optional<String> giftCard() {
    return Optional.ofNullable(giftCard);
  }

  public void wish(Wishes other) {
    wishes = other;
  }

  public Wishes wishes() {
    return wishes;
  }

  /**
   * @param buyer the business that it is bought for; null for none
   */
  public void buyFor(BusinessBuyer buyer) {
    business = buyer;
  }

  /** Empty when a person buys it. */
  public Optional<BusinessBuyer> business() {
    return Optional.ofNullable(business).filter(BusinessBuyer::isSaid);
  }

  /** ISO 3166-1 alpha-2. */
  public void goTo(String where) {
    country = where;
  }

  /** Where delivery was asked for last. */
  public Optional<String> country() {
    return Optional.ofNullable(country);
  }

  /** Under which name its pieces are held while she is at the checkout. */
  public String holder() {
    return "basket:" + tokenHash;
  }

  /**
   * She is at the checkout: until when her pieces are kept now.
   *
   * @param usual from each of her steps
   * @param longest from her first step, however many follow
   */
  Instant hold(Instant now, Duration usual, Duration longest) {
    if (!isHeldAt(now)) checkoutAt = now;
    var last = checkoutAt.plus(longest);
    heldUntil = now.plus(usual).isBefore(last) ? now.plus(usual) : last;
    touchedAt = now;
    return heldUntil;
  }

  /** Its pieces are kept. */
  public boolean isHeldAt(Instant now) {
    return heldUntil != null && now.isBefore(heldUntil);
  }

  /** After its order was placed. */
  public void empty(Instant now) {
    lines.clear();
    discountCode = null;
    giftCard = null;
    wishes = Wishes.none();
    business = null;
    heldUntil = null;
    touchedAt = now;
  }

  /** Takes in what lies in another one, as many as fit. What was chosen there last counts. */
  void takeIn(Basket other, Instant now) {
    if (other.isEmpty()) return;
    for (BasketLine line : other.lines) {
      int there = quantityOf(line.sku());
      int sum = Math.min(Math.max(MOST_PIECES, there), there + line.quantity());
      if (positionOf(line.sku()) >= 0 || lines.size() < MOST_LINES) set(line.sku(), sum, now);
    }
    if (!other.currency.equals(currency)) use(other.currency, now);
    if (other.discountCode != null) discountCode = other.discountCode;
    if (other.giftCard != null) giftCard = other.giftCard;
    if (other.wishes.isPresent()) wishes = other.wishes.travelling(other.wishes.isAsReady());
    if (other.country != null) country = other.country;
    other.business().ifPresent(buyer -> business = buyer.copy());
  }

  /** It is that of an account from now on. */
  void belongsTo(BuyerRef owner) {
    buyer = owner;
  }

  /** The account whose basket it is; empty for a visitor's. */
  public Optional<BuyerRef> buyer() {
    return Optional.ofNullable(buyer);
  }

  public int quantityOf(Sku sku) {
    int at = positionOf(sku);
    return at < 0 ? 0 : lines.get(at).quantity();
  }

  /** Pieces of each variant. */
  public Map<Sku, Integer> demand() {
    var demand = new LinkedHashMap<Sku, Integer>();
    for (BasketLine line : lines) demand.merge(line.sku(), line.quantity(), Integer::sum);
    return demand;
  }

  public String currency() {
    return currency;
  }

  public List<BasketLine> lines() {
    return List.copyOf(lines);
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  public int pieces() {
    return lines.stream().mapToInt(BasketLine::quantity).sum();
  }

  /** Grows with every change. */
  public int version() {
    return version;
  }
}
