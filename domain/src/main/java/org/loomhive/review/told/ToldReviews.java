package org.loomhive.review.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.language.Language;
import org.loomhive.review.Review;
import org.loomhive.review.ReviewRef;

/** All reviews that were told in other languages. */
@ApplicationScoped
public class ToldReviews {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** Those of some reviews that are told in a language and still say what these say. */
  public List<ToldReview> current(Collection<Review> reviews, Language language) {
    if (reviews.isEmpty()) return List.of();
    var refs = reviews.stream().map(Review::ref).toList();
    var told =
        em.createQuery(
                "select t from ToldReview t where t.review in :refs and t.language = :language",
                ToldReview.class)
            .setParameter("refs", refs)
            .setParameter("language", language)
            .getResultList();
    return told.stream()
        .filter(one -> reviews.stream().anyMatch(review -> isCurrent(one, review)))
        .toList();
  }

  private static boolean isCurrent(ToldReview one, Review review) {
    return one.review().equals(review.ref()) && one.isCurrent(review);
  }

  /** Also one that is outdated. */
  public Optional<ToldReview> find(ReviewRef review, Language language) {
    return of(review).stream().filter(one -> one.language() == language).findFirst();
  }

  List<ToldReview> of(ReviewRef review) {
    return em.createQuery("select t from ToldReview t where t.review = :review", ToldReview.class)
        .setParameter("review", review)
        .getResultList();
  }

  void add(ToldReview told) {
    em.persist(told);
  }

  void remove(ToldReview told) {
    em.remove(told);
  }
}
