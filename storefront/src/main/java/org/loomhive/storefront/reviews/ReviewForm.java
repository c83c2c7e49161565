package org.loomhive.storefront.reviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.loomhive.ordering.OrderLine;
import org.loomhive.review.Review;
import org.loomhive.review.ReviewState;
import org.loomhive.review.Reviews;
import org.loomhive.review.WriteReview;
import org.loomhive.storefront.order.StatusPage;
import org.loomhive.web.Notes;
import org.loomhive.web.language.Spoken;

/** For the one who has the signed link of an order: says how she likes a line that reached her. */
@Named("reviewForm")
@RequestScoped
public class ReviewForm {
  @Inject StatusPage status;
  @Inject WriteReview write;
  @Inject Reviews reviews;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.line}")
  String lineNumber;

  /** The most first, of the very type that is chosen. */
  private static final List<Integer> CHOICES = List.of(5, 4, 3, 2, 1);

  private List<OrderLine> lines;
  private Integer stars;
  private String words;

  public void open() {
    status.getOrder();
  }

  public List<OrderLine> getLines() {
    if (lines == null) lines = write.open(status.getOrder());
    return lines;
  }

  /** The one that is asked for, or the only one. */
  public OrderLine getLine() {
    if (getLines().size() == 1) return getLines().get(0);
    return getLines().stream()
        .filter(line -> String.valueOf(line.lineNumber()).equals(lineNumber))
        .findFirst()
        .orElse(null);
  }

  public List<Integer> getChoices() {
    return CHOICES;
  }

  /** What she wrote before and has not taken back. */
  public Review written(OrderLine line) {
    return find(line).orElse(null);
  }

  private Optional<Review> find(OrderLine line) {
    return reviews
        .find(line.orderNumber(), line.lineNumber())
        .filter(review -> review.state() != ReviewState.WITHDRAWN);
  }

  public String say() {
    var line = getLine();
    var text = Objects.requireNonNullElse(words, "");
    write.write(
        new WriteReview.Said(line.orderNumber(), line.lineNumber(), stars, text, Spoken.now()));
    notes.good("reviews.written");
    return address();
  }

  public String takeBack() {
    write.withdraw(getLine().orderNumber(), getLine().lineNumber());
    notes.good("reviews.withdrawn");
    return address();
  }

  /** The page of the same line again. */
  String address() {
    var line = "&line=" + getLine().lineNumber();
    return "/order/review?faces-redirect=true&" + status.getQuery() + line;
  }

  public Integer getStars() {
    if (stars == null) stars = find(getLine()).map(Review::stars).orElse(null);
    return stars;
  }

  public void setStars(Integer stars) {
    this.stars = stars;
  }

  public String getWords() {
    if (words == null) words = find(getLine()).map(Review::words).orElse("");
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
