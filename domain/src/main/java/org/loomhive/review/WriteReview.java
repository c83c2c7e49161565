package org.loomhive.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.language.Language;
import org.loomhive.messaging.Outbox;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.returns.ReturnRequests;
import org.loomhive.ordering.returns.ReturnState;

/**
 * A buyer writes, changes or takes back what she thinks of a line that reached her, until a hundred
 * days after it did, and not while she claims something about it.
 */
@ApplicationScoped
public class WriteReview {
  private static final Set<ReturnState> OVER =
      EnumSet.of(
          ReturnState.SETTLED, ReturnState.REFUSED, ReturnState.CALLED_OFF, ReturnState.TAKEN_OVER);

  @Inject Orders orders;
  @Inject Reviews reviews;
  @Inject ReturnRequests requests;
  @Inject Outbox outbox;
  @Inject Event<ReviewTakenBack> takenBack;
  @Inject Clock clock;

  /** What she says of which line, in the language of the page on which she does. */
  public record Said(OrderNumber order, int line, int stars, String words, Language language) {}

  /** Lines of which she may say something now. */
  public List<OrderLine> open(Order order) {
    var now = clock.instant();
    return order.lines().stream()
        .filter(line -> Delivered.isWithHer(line, now) && !Delivered.isTooLate(line, now))
        .toList();
  }

  @Transactional
  public void write(Said said) {
    var line = orders.get(said.order()).line(said.line());
    requireOpen(line);
    var review = find(line).orElseGet(() -> new Review(line));
    boolean wasSeen = review.state() == ReviewState.PUBLISHED;
    review.in(said.language()).says(said.stars(), said.words().strip(), clock.instant());
    reviews.add(review);
    if (wasSeen) outbox.add(new ReviewChanged(line.productSlug()));
  }

  /** What she wrote of a line, held until the end of the transaction, while she may change it. */
  @Transactional
  public Review changeable(OrderNumber order, int lineNumber) {
    var line = orders.get(order).line(lineNumber);
    requireOpen(line);
    return find(line)
        .filter(review -> review.state() != ReviewState.WITHDRAWN)
        .map(review -> reviews.lock(review.ref()))
        .orElseThrow(() -> new NotFound("review", order));
  }

  /** She may do so at any time. */
  @Transactional
  public void withdraw(OrderNumber order, int lineNumber) {
    var line = orders.get(order).line(lineNumber);
    var found = find(line).filter(review -> review.state() != ReviewState.WITHDRAWN);
    if (found.isEmpty()) return;
    found.get().withdraw(clock.instant());
    takenBack.fire(new ReviewTakenBack(found.get().ref()));
    outbox.add(new ReviewChanged(line.productSlug()));
  }

  private Optional<Review> find(OrderLine line) {
    return reviews.find(line.orderNumber(), line.lineNumber());
  }

  private void requireOpen(OrderLine line) {
    var now = clock.instant();
    if (!Delivered.isWithHer(line, now))
      throw new Refused(ReviewRefusal.NOT_WITH_YOU_YET, line.productName());
    if (Delivered.isTooLate(line, now)) throw new Refused(ReviewRefusal.TOO_LATE);
    boolean isClaimed =
        requests.of(line.orderNumber()).stream()
            .anyMatch(
                one -> !OVER.contains(one.state()) && one.pieces().containsKey(line.lineNumber()));
    if (isClaimed) throw new Refused(ReviewRefusal.CLAIM_OPEN);
  }
}
