package org.loomhive.review.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.language.Language;
import org.loomhive.review.CountReviews;
import org.loomhive.review.ReadReview;
import org.loomhive.review.Review;
import org.loomhive.review.ReviewRefusal;
import org.loomhive.review.ReviewTakenBack;
import org.loomhive.review.Reviews;
import org.loomhive.wording.Wording;

/** Somebody of the house tells a review in another language of the shop. */
@ApplicationScoped
public class TellReview {
  @Inject Reviews reviews;
  @Inject ToldReviews told;
  @Inject CountReviews count;
  @Inject Clock clock;

  /** What is said of which words in which language; without words it is told no more. */
  public record Said(ReadReview read, Language language, String words, String answer) {}

  @Transactional
  public void tell(Said said, Actor actor) {
    var review = mine(said, actor);
    requireNoStory(said.words(), ReviewRefusal.TELLS_A_STORY);
    requireNoStory(said.answer(), ReviewRefusal.ANSWER_TELLS_A_STORY);
    var found = told.find(review.ref(), said.language());
    if (said.words().isBlank()) found.ifPresent(told::remove);
    else
      told.add(
          found
              .orElseGet(() -> new ToldReview(review, said.language()))
              .says(said.words().strip(), said.answer().strip())
              .of(review, actor, clock.instant()));
    count.count(review.productSlug());
  }

  private static void requireNoStory(String text, ReviewRefusal why) {
    var story = Wording.story(text);
    if (!story.isEmpty()) throw new Refused(why, story.get(0));
  }

  private Review mine(Said said, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var review = reviews.get(said.read().ref());
    actor.requireSight(review.cooperative());
    if (!said.read().isWhole(review)) throw new Refused(ReviewRefusal.WORDS_CHANGED);
    if (review.language() == said.language()) throw new NotFound("translation", said.language());
    return review;
  }

  void on(@Observes ReviewTakenBack event) {
    told.of(event.review()).forEach(told::remove);
  }
}
