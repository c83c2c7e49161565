package org.loomhive.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.language.Language;
import org.loomhive.ordering.OrderLine;

/**
 * What a buyer thinks of one line of her order. It waits until somebody of the house has read it;
 * whenever she changes it, it waits again. Who wrote it is not in it.
 */
@Entity
@Table(name = "review")
public class Review {
  private static final int MOST_STARS = 5;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private ReviewRef ref;

  @Column(name = "order_number")
  private OrderNumber order;

  @Column(name = "line_number")
  private int lineNumber;

  @Column(name = "product_slug")
  private String productSlug;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  private int stars;
  private String words;
  private Language language = Language.EN;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "held_at")
  private Instant heldAt;

  @Column(name = "declined_at")
  private Instant declinedAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "judged_by")
  private String judgedBy;

  @Enumerated(EnumType.STRING)
  private ReviewReason reason;

  private String answer = "";

  protected Review() {} // for EclipseLink

  Review(OrderLine line) {
    this.ref = ReviewRef.random();
    this.order = line.orderNumber();
    this.lineNumber = line.lineNumber();
    this.productSlug = line.productSlug();
    this.cooperative = line.cooperative();
  }

  /** Of the page on which it is written. */
  Review in(Language spoken) {
    language = spoken;
    return this;
  }

  /** Said anew, it is looked at anew. */
  void says(int howMany, String text, Instant now) {
    if (howMany < 1 || howMany > MOST_STARS) throw new Refused(ReviewRefusal.NOT_STARS);
    stars = howMany;
    words = text;
    writtenAt = now;
    publishedAt = heldAt = declinedAt = withdrawnAt = null;
    reason = null;
    answer = "";
  }

  /** Nobody sees it any more, and its words are gone. */
  void withdraw(Instant now) {
    words = "";
    answer = "";
    publishedAt = null;
    withdrawnAt = now;
  }

  void publish(Actor by, Instant now) {
    judged(by, null);
    if (publishedAt == null) publishedAt = now;
  }

  void hold(ReviewReason why, Actor by, Instant now) {
    judged(by, why);
    publishedAt = null;
    heldAt = now;
  }

  void decline(ReviewReason why, Actor by, Instant now) {
    judged(by, why);
    publishedAt = null;
    declinedAt = now;
  }

  private void judged(Actor by, ReviewReason why) {
    if (withdrawnAt != null) throw new Refused(ReviewRefusal.WITHDRAWN);
    heldAt = declinedAt = null;
    judgedBy = by.ref();
    reason = why;
  }

  /** What the house says to it, shown below it. */
  void isAnswered(String text) {
    answer = text;
  }

  public ReviewState state() {
    if (withdrawnAt != null) return ReviewState.WITHDRAWN;
    if (declinedAt != null) return ReviewState.DECLINED;
    if (heldAt != null) return ReviewState.HELD;
    return publishedAt != null ? ReviewState.PUBLISHED : ReviewState.WAITING;
  }

  public ReviewRef ref() {
    return ref;
  }

  public OrderNumber order() {
    return order;
  }

  public int lineNumber() {
    return lineNumber;
  }

  public String productSlug() {
    return productSlug;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  /** 1 to 5. */
  public int stars() {
    return stars;
  }

  public String words() {
    return words;
  }

  /** In which its words are. */
  public Language language() {
    return language;
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  public Optional<ReviewReason> reason() {
    return Optional.ofNullable(reason);
  }

  /** Empty when the house has said nothing. */
  public String answer() {
    return answer;
  }
}
