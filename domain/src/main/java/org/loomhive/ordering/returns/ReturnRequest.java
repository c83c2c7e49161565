package org.loomhive.ordering.returns;

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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.payment.refund.LossCause;

/**
 * What a buyer asks for about pieces of an order: the house agrees or says why not, the pieces come
 * back, and she gets her money or another piece. A withdrawal needs nobody to agree.
 */
@Entity
@Table(name = "return_request")
public class ReturnRequest {
  private static final Pattern TRACKING = Pattern.compile("[A-Za-z0-9 /.-]{0,40}");

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private ReturnRef ref;

  @Column(name = "order_number")
  private OrderNumber order;

  @Enumerated(EnumType.STRING)
  private ReturnKind kind;

  private String words;

  @ElementCollection
  @CollectionTable(name = "return_piece", joinColumns = @JoinColumn(name = "request_id"))
  @MapKeyColumn(name = "line_number")
  @Column(name = "pieces")
  private Map<Integer, Integer> pieces = new TreeMap<>();

  @ElementCollection
  @CollectionTable(name = "return_arrival", joinColumns = @JoinColumn(name = "request_id"))
  private List<Arrival> arrivals = new ArrayList<>();

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "approved_at")
  private Instant approvedAt;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "refused_at")
  private Instant refusedAt;

  @Column(name = "refused_by")
  private String refusedBy;

  private String answer;

  @Embedded private WayBack way = WayBack.unknown();

  @Column(name = "called_off_at")
  private Instant calledOffAt;

  @Column(name = "taken_over_at")
  private Instant takenOverAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "sent_with")
  private String sentWith;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Column(name = "settled_by")
  private String settledBy;

  @Enumerated(EnumType.STRING)
  private LossCause cause;

  @Column(name = "replaced_by")
  private OrderNumber replacedBy;

  protected ReturnRequest() {} // for EclipseLink

  ReturnRequest(OrderNumber order, ReturnKind kind, Map<Integer, Integer> pieces) {
    this.ref = ReturnRef.random();
    this.order = order;
    this.kind = kind;
    this.pieces.putAll(pieces);
  }

  ReturnRequest asked(String what, String by, Instant now) {
    this.words = what;
    this.askedBy = by;
    this.askedAt = now;
    return this;
  }

  void approve(String told, WayBack back, Actor actor, Instant now) {
    if (refusedAt != null || isLetGo()) throw new Refused(ReturnRefusal.ALREADY_DECIDED, ref);
    if (approvedAt != null) return;
    approvedAt = now;
    approvedBy = actor.ref();
    answer = told;
    way = back;
  }

  void refuse(String why, Actor actor, Instant now) {
    if (approvedAt != null || isLetGo()) throw new Refused(ReturnRefusal.ALREADY_DECIDED, ref);
    if (why.isBlank()) throw new Refused(ReturnRefusal.NEEDS_ANSWER);
    if (refusedAt != null) return;
    refusedAt = now;
    refusedBy = actor.ref();
    answer = why;
  }

  /** She keeps the pieces after all. */
  void callOff(Instant now) {
    if (!mayBeCalledOff()) throw new Refused(ReturnRefusal.ALREADY_DECIDED, ref);
    calledOffAt = now;
  }

  /** What is here of it already need not come again. */
  void goesOverInto(ReturnRequest withdrawal, Instant now) {
    takenOverAt = now;
    for (Arrival one : arrivals) withdrawal.receive(one.lineNumber(), one.pieces(), one.cameAt());
  }

  private boolean isLetGo() {
    return calledOffAt != null || takenOverAt != null;
  }

  /** Nothing is here yet. Whoever went back on the contract has done so. */
  public boolean mayBeCalledOff() {
    boolean isOpen = state() == ReturnState.ASKED || state() == ReturnState.APPROVED;
    return isOpen && kind != ReturnKind.WITHDRAWAL;
  }

  /**
   * It left her; said again it is the same parcel, perhaps with a better number.
   *
   * @param with a number by which it is followed; may be empty
   */
  void isSent(String with, Instant now) {
    if (!mayBeSent()) throw new Refused(ReturnRefusal.NOT_TO_BE_SENT, ref);
    if (!TRACKING.matcher(with).matches()) throw new Refused(ReturnRefusal.NOT_A_TRACKING_NUMBER);
    if (sentAt == null) sentAt = now;
    if (!with.isEmpty()) sentWith = with;
  }

  /** The house said yes, nothing is here yet, and something is to come. */
  public boolean mayBeSent() {
    return isOnTheWay() && !way.isKept();
  }

  private boolean isOnTheWay() {
    return state() == ReturnState.APPROVED || state() == ReturnState.SENT;
  }

  /** Something of it is to come, or the rest of it. */
  public boolean mayBeReceived() {
    boolean isOpen = mayBeSent() || state() == ReturnState.RECEIVED;
    return isOpen && !awaited().isEmpty();
  }

  /** Its money is settled, and its pieces may come all the same. */
  public boolean mayComeLate() {
    return kind == ReturnKind.CLAIM && state() == ReturnState.SETTLED && !awaited().isEmpty();
  }

  /** The pieces are here, or need not be. */
  public boolean mayBeSettled() {
    boolean needNotCome = kind == ReturnKind.CLAIM && isOnTheWay();
    return state() == ReturnState.RECEIVED || needNotCome;
  }

  /** Nothing of it has to come, or has to come any more. */
  void receive(Instant now) {
    if (isLetGo() || approvedAt == null) throw new Refused(ReturnRefusal.NOT_APPROVED, ref);
    if (receivedAt == null) receivedAt = now;
  }

  /** So many of a line came; the others may come later. */
  void receive(int line, int some, Instant when) {
    receive(when);
    arrivals.stream()
        .filter(one -> one.lineNumber() == line && one.cameAt().equals(when))
        .findFirst()
        .ifPresentOrElse(
            same -> same.andAlso(some), () -> arrivals.add(new Arrival(line, some, when)));
  }

  /** A claim may be settled without anything coming back, and has a cause that is not hers. */
  void settle(LossCause what, Actor actor, Instant now) {
    if (isLetGo() || approvedAt == null) throw new Refused(ReturnRefusal.NOT_APPROVED, ref);
    if (receivedAt == null && kind != ReturnKind.CLAIM)
      throw new Refused(ReturnRefusal.NOT_HERE, ref);
    if (what == null) throw new Refused(ReturnRefusal.NEEDS_CAUSE);
    if (kind == ReturnKind.CLAIM && what == LossCause.CHANGE_OF_MIND)
      throw new Refused(ReturnRefusal.NOT_HER_MIND);
    cause = what;
    settledAt = now;
    settledBy = actor.ref();
  }

  void isReplacedBy(OrderNumber other) {
    replacedBy = other;
  }

  public ReturnState state() {
    if (refusedAt != null) return ReturnState.REFUSED;
    if (calledOffAt != null) return ReturnState.CALLED_OFF;
    if (takenOverAt != null) return ReturnState.TAKEN_OVER;
    if (settledAt != null) return ReturnState.SETTLED;
    if (receivedAt != null) return ReturnState.RECEIVED;
    if (sentAt != null) return ReturnState.SENT;
    return approvedAt == null ? ReturnState.ASKED : ReturnState.APPROVED;
  }

  /** Pieces by the number of their line. */
  public Map<Integer, Integer> pieces() {
    return new TreeMap<>(pieces);
  }

  /** What of it came back. */
  public Map<Integer, Integer> came() {
    var came = new TreeMap<Integer, Integer>();
    arrivals.forEach(one -> came.merge(one.lineNumber(), one.pieces(), Integer::sum));
    return came;
  }

  /** What of it has not come back. */
  public Map<Integer, Integer> awaited() {
    var left = pieces();
    came().forEach((line, some) -> left.merge(line, -some, Integer::sum));
    left.values().removeIf(some -> some < 1);
    return left;
  }

  /** What its money is about: who sends back is paid for what came. */
  Map<Integer, Integer> counted() {
    return receivedAt != null && kind != ReturnKind.CLAIM ? came() : pieces();
  }

  /** What no other request may be about. */
  Map<Integer, Integer> held() {
    return switch (state()) {
      case REFUSED, CALLED_OFF, TAKEN_OVER -> Map.of();
      case SETTLED -> counted();
      default -> pieces();
    };
  }

  public ReturnRef ref() {
    return ref;
  }

  public OrderNumber order() {
    return order;
  }

  public ReturnKind kind() {
    return kind;
  }

  /** What the buyer wrote; may be empty. */
  public String words() {
    return words;
  }

  public Instant askedAt() {
    return askedAt;
  }

  /** What she was told with the decision; may be empty. */
  public Optional<String> answer() {
    return Optional.ofNullable(answer).filter(told -> !told.isBlank());
  }

  /** Where she sends the pieces, and who pays; known once the house said yes. */
  public WayBack way() {
    return way;
  }

  /** The house said yes, and she need not send anything. */
  public boolean isKept() {
    return way.isKept() && state() == ReturnState.APPROVED;
  }

  /** When she said that it left her. */
  public Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
  }

  /** The number by which her parcel is followed; she need not give one. */
  public Optional<String> sentWith() {
    return Optional.ofNullable(sentWith);
  }

  public boolean isReceived() {
    return receivedAt != null;
  }

  /** What it came from; said when it is settled. */
  public Optional<LossCause> cause() {
    return Optional.ofNullable(cause);
  }

  /** The order in which other pieces are sent to her. */
  public Optional<OrderNumber> replacedBy() {
    return Optional.ofNullable(replacedBy);
  }
}
