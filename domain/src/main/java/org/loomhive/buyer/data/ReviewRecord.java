package org.loomhive.buyer.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Base64;
import org.loomhive.ordering.Order;
import org.loomhive.review.Review;
import org.loomhive.review.Reviews;
import org.loomhive.review.photo.ReviewPhoto;
import org.loomhive.review.photo.ReviewPhotos;

/** What she said of the lines of an order, with her photos as they are kept. */
@ApplicationScoped
public class ReviewRecord {
  @Inject Reviews reviews;
  @Inject ReviewPhotos photos;

  JsonArrayBuilder of(Order order) {
    var said =
        order.lines().stream()
            .flatMap(line -> reviews.find(order.number(), line.lineNumber()).stream())
            .toList();
    return OrderRecord.all(said, this::told);
  }

  private JsonObjectBuilder told(Review review) {
    return Json.createObjectBuilder()
        .add("line", review.lineNumber())
        .add("stars", review.stars())
        .add("words", review.words())
        .add("language", review.language().tag())
        .add("writtenAt", review.writtenAt().toString())
        .add("state", review.state().name())
        .add("answer", review.answer())
        .add("photos", OrderRecord.all(photos.of(review.ref()), ReviewRecord::photo));
  }

  private static JsonObjectBuilder photo(ReviewPhoto photo) {
    return Json.createObjectBuilder()
        .add("addedAt", photo.addedAt().toString())
        .add("state", photo.state().name())
        .add("jpeg", Base64.getEncoder().encodeToString(photo.jpeg()));
  }
}
