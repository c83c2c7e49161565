package org.loomhive.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.wording.Found;
import org.loomhive.wording.Wording;

/**
 * Somebody of the house reads what a buyer wrote, and shows it, holds it or declines it. What was
 * changed meanwhile has to be read anew.
 */
@ApplicationScoped
public class JudgeReview {
  @Inject Reviews reviews;
  @Inject CountReviews count;
  @Inject Members members;
  @Inject Clock clock;

  /** What must be looked at in each before it is shown. */
  public Map<ReviewRef, List<Found>> signs(Collection<Review> some) {
    var called = new HashMap<CooperativeRef, List<String>>();
    var signs = new HashMap<ReviewRef, List<Found>>();
    for (Review review : some) {
      var names = called.computeIfAbsent(review.cooperative(), this::called);
      signs.put(review.ref(), Wording.in(review.words(), names));
    }
    return signs;
  }

  private List<String> called(CooperativeRef cooperative) {
    return members.of(cooperative).stream().map(Member::called).distinct().toList();
  }

  @Transactional
  public void publish(ReadReview read, String answer, Actor actor) {
    var review = mine(read, actor);
    if (!Wording.story(review.words()).isEmpty())
      throw new Refused(ReviewRefusal.TELLS_A_STORY, Wording.story(review.words()).get(0));
    if (!Wording.story(answer).isEmpty())
      throw new Refused(ReviewRefusal.ANSWER_TELLS_A_STORY, Wording.story(answer).get(0));
    review.publish(actor, clock.instant());
    review.isAnswered(answer.strip());
    count.count(review.productSlug());
  }

  @Transactional
  public void hold(ReadReview read, ReviewReason why, Actor actor) {
    var review = mine(read, actor);
    review.hold(required(why), actor, clock.instant());
    count.count(review.productSlug());
  }

  /** The buyer reads the reason where she wrote it, and may write it anew. */
  @Transactional
  public void decline(ReadReview read, ReviewReason why, Actor actor) {
    var review = mine(read, actor);
    review.decline(required(why), actor, clock.instant());
    count.count(review.productSlug());
  }

  private static ReviewReason required(ReviewReason why) {
    if (why == null) throw new Refused(ReviewRefusal.NEEDS_REASON);
    return why;
  }

  private Review mine(ReadReview read, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var review = reviews.lock(read.ref());
    actor.requireSight(review.cooperative());
    boolean isThere = review.state() != ReviewState.WITHDRAWN;
    if (isThere && !read.isWhatSheSays(review)) throw new Refused(ReviewRefusal.WORDS_CHANGED);
    return review;
  }
}
