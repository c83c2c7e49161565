package org.loomhive.production;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.RunNumber;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.production.inspection.InspectionResult;

/**
 * Pieces to be made by one member: material is chosen for it, it is offered, accepted, finished,
 * received and inspected. Until she accepts it may be offered to somebody else; rework sends it
 * back to her, a rejection ends it. Every deed done twice is done once.
 */
@Entity
@Table(name = "work_order")
public class WorkOrder {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private WorkOrderNumber number;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  private Sku sku;

  @Column(name = "product_name")
  private String productName;

  @ManyToOne(optional = false)
  @JoinColumn(name = "recipe_id")
  private Recipe recipe;

  private int pieces;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Embedded private MadeFor madeFor = MadeFor.store();

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "material_chosen_at")
  private Instant materialChosenAt;

  /** Null while nobody is asked. */
  @Embedded private Offer offer;

  @Column(name = "declined_at")
  private Instant declinedAt;

  @Embedded private MadeAs madeAs = new MadeAs();

  @Embedded private PiecesOfWork count = new PiecesOfWork();

  protected WorkOrder() {} // for EclipseLink

  /** Pieces after a recipe, by a day; for an order only after {@link #forOrder}. */
  public WorkOrder(
      CooperativeRef cooperative, Recipe recipe, String productName, int pieces, LocalDate dueOn) {
    this.number = WorkOrderNumber.random();
    this.cooperative = cooperative;
    this.sku = recipe.sku();
    this.recipe = recipe;
    this.productName = productName;
    this.pieces = pieces;
    this.dueOn = dueOn;
  }

  /** The line of an order that waits for it. */
  public WorkOrder forOrder(OrderNumber order, int lineNumber) {
    madeFor = MadeFor.line(order, lineNumber, 1);
    return this;
  }

  /** In which variant, by which sheet, and with what it is made together. */
  public MadeAs madeAs() {
    return madeAs;
  }

  /** It is made together with others, as long as nobody was asked to do it. */
  public void joins(RunNumber together) {
    if (isOffered()) throw new Refused(ProductionRefusal.ALREADY_OFFERED, number);
    madeAs.join(together, number);
  }

  void begin(Instant now) {
    madeAt = now;
    if (recipe.lines().isEmpty()) materialChosenAt = now;
  }

  /** Another one of the same for the order's line, since some of these pieces do not do for it. */
  public WorkOrder again(int missing, int round) {
    var next = new WorkOrder(cooperative, recipe, productName, missing, dueOn);
    next.madeFor = madeFor.inRound(round);
    next.madeAs.like(madeAs);
    return next;
  }

  void materialIsChosen(Instant now) {
    if (materialChosenAt == null) materialChosenAt = now;
  }

  void materialIsNotChosen() {
    materialChosenAt = null;
  }

  /** Called by the wage room only, which knows that the rate is fair. */
  public void offerTo(MemberRef whom, Money rate, Instant now) {
    if (isOffered() && offer.isTheSame(whom, rate)) return;
    requireNotAccepted();
    if (materialChosenAt == null) throw new Refused(ProductionRefusal.MATERIAL_NOT_CHOSEN, number);
    if (isOffered()) throw new Refused(ProductionRefusal.ALREADY_OFFERED, number);
    offer = new Offer(whom, rate, now);
  }

  void accept(MemberRef who, Instant now) {
    requireOfferedTo(who);
    offer.accept(now);
  }

  void decline(MemberRef who, Instant now) {
    requireOfferedTo(who);
    takeBackOffer();
    declinedAt = now;
  }

  /** The workshop takes the offer back before it is answered. */
  void takeBackOffer() {
    requireNotAccepted();
    offer = null;
  }

  /** Its order is cancelled: who has taken it goes on at the same pay for the store. */
  public void stop(Instant now) {
    if (isAccepted()) madeFor = MadeFor.store();
    if (isAccepted() || isWithdrawn()) return;
    offer = null;
    madeFor.withdraw(now);
    count.stop(now);
  }

  void finish(MemberRef who, Instant now) {
    requireOfferedTo(who);
    requireAccepted();
    count.finish(now);
  }

  /**
   * Some pieces are on the table; she need not have reported them.
   *
   * @return how many of them are those that she made good
   */
  public int receive(int some, Instant now) {
    requireAccepted();
    if (some > toCome())
      throw new Refused(ProductionRefusal.RECEIVED_MORE_THAN_ORDERED, toCome(), number, some);
    return count.receive(some, pieces, now);
  }

  /** So many more pieces are to be made, or fewer when it is below zero. */
  public void change(int by, Instant now) {
    pieces += by;
    count.become(pieces, now);
  }

  /** Pieces were looked at and done with. */
  public void inspect(InspectionResult what, int some, Instant now) {
    count.inspect(what, some, pieces, now);
  }

  /** Back to the same member at the same pay. */
  public void sendBack(int some, LocalDate newDueOn) {
    count.sendBack(some);
    dueOn = newDueOn;
  }

  /** Somebody else is to look at rejected pieces, or at seconds. */
  public void lookAgain(InspectionResult at, int some) {
    count.lookAgain(at, some);
  }

  void requireNotAccepted() {
    if (isAccepted()) throw new Refused(ProductionRefusal.ALREADY_ACCEPTED, number);
  }

  private void requireAccepted() {
    if (!isAccepted()) throw new Refused(ProductionRefusal.NOT_ACCEPTED, number);
  }

  private void requireOfferedTo(MemberRef who) {
    if (!isOffered() || !offer.isMadeTo(who))
      throw new Refused(ProductionRefusal.NOT_OFFERED_TO_YOU, number);
  }

  public WorkState state() {
    return WorkState.of(this);
  }

  /** Offered to somebody, answered or not. */
  public boolean isOffered() {
    return offer != null;
  }

  /** The member took it. */
  public boolean isAccepted() {
    return isOffered() && offer.isAccepted();
  }

  /** Pieces that she has not handed in, with those that she makes good. */
  public int toCome() {
    return count.toCome(pieces);
  }

  /** She has something to make, and has not said that it is finished. */
  public boolean isInMaking() {
    return isAccepted() && finishedAt().isEmpty() && toCome() > 0;
  }

  /** What became of its pieces. */
  public PiecesOfWork count() {
    return count;
  }

  boolean isMaterialChosen() {
    return materialChosenAt != null;
  }

  /** The inspection ended it, well or not. */
  public boolean isInspected() {
    return count.isInspected();
  }

  /** All pieces were looked at, and some of them found good. */
  public boolean isPassed() {
    return count.isPassed();
  }

  public boolean isWithdrawn() {
    return madeFor.isWithdrawn();
  }

  public boolean isForOrder() {
    return madeFor.order().isPresent();
  }

  public WorkOrderNumber number() {
    return number;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public Sku sku() {
    return sku;
  }

  public String productName() {
    return productName;
  }

  /** The edition that was in force when it was made. */
  public Recipe recipe() {
    return recipe;
  }

  public int pieces() {
    return pieces;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public Optional<OrderNumber> orderNumber() {
    return madeFor.order();
  }

  public Optional<Integer> orderLine() {
    return madeFor.line();
  }

  /** To whom it is offered, or who does it. */
  public Optional<MemberRef> member() {
    return Optional.ofNullable(offer).map(Offer::member);
  }

  /** What is paid for one piece, once it was offered. */
  public Optional<Money> pieceRate() {
    return Optional.ofNullable(offer).map(Offer::pieceRate);
  }

  /** What all its pieces earn together. */
  public Optional<Money> pay() {
    return pieceRate().map(rate -> rate.times(pieces));
  }

  public Instant madeAt() {
    return madeAt;
  }

  public Optional<Instant> offeredAt() {
    return Optional.ofNullable(offer).map(Offer::offeredAt);
  }

  /** The last time that somebody declined it. */
  public Optional<Instant> declinedAt() {
    return Optional.ofNullable(declinedAt);
  }

  public Optional<Instant> acceptedAt() {
    return Optional.ofNullable(offer).map(Offer::acceptedAt);
  }

  public Optional<Instant> finishedAt() {
    return count.finishedAt();
  }
}
