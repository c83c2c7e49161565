package org.loomhive.launcher.demo.voice;

import java.util.stream.Stream;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.language.Language;
import org.loomhive.launcher.demo.DemoTable;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.desk.OrderDesk;
import org.loomhive.review.AskForReviews;
import org.loomhive.review.JudgeReview;
import org.loomhive.review.ReadReview;
import org.loomhive.review.Review;
import org.loomhive.review.ReviewReason;
import org.loomhive.review.Reviews;
import org.loomhive.review.WriteReview;

/** Buyers say how they like what reached them; most of it was read, some waits for somebody. */
public final class DemoReviews {
  private static final int MOST = 200;

  private DemoWorld world;

  public void load(DemoWorld here) {
    world = here;
    for (DemoTable.Row row : DemoTable.read("reviews.csv"))
      world.on(row.number("days_ago"), 20, 30, () -> write(row));
    world.on(1, 21, 0, () -> world.get(AskForReviews.class).all());
  }

  private void write(DemoTable.Row row) {
    open()
        .filter(line -> line.productSlug().equals(row.text("product")))
        .filter(line -> reviews().find(line.orderNumber(), line.lineNumber()).isEmpty())
        .findFirst()
        .ifPresent(line -> write(row, line));
  }

  private void write(DemoTable.Row row, OrderLine line) {
    var stars = row.number("stars");
    var language = Language.find(row.text("language")).orElseThrow();
    var words = row.text("words");
    var said = new WriteReview.Said(line.orderNumber(), line.lineNumber(), stars, words, language);
    world.get(WriteReview.class).write(said);
    judge(reviews().find(line.orderNumber(), line.lineNumber()).orElseThrow(), row);
  }

  private void judge(Review review, DemoTable.Row row) {
    var judge = world.get(JudgeReview.class);
    var read = ReadReview.of(review);
    switch (row.text("judged")) {
      case "SHOW" -> judge.publish(read, row.text("answer"), admin());
      case "HOLD" -> judge.hold(read, ReviewReason.PLACE, admin());
      case "DECLINE" -> judge.decline(read, ReviewReason.CONTACT, admin());
      default -> {} // it waits
    }
  }

  /** Lines of which their buyer may say something by now. */
  private Stream<OrderLine> open() {
    var write = world.get(WriteReview.class);
    return world.get(OrderDesk.class).seenBy(admin(), OrderDesk.Pile.SHIPPED, 0, MOST).stream()
        .flatMap(order -> write.open(order).stream());
  }

  private Reviews reviews() {
    return world.get(Reviews.class);
  }

  private Actor admin() {
    return world.actor("network-admin", Role.NETWORK_ADMIN);
  }
}
