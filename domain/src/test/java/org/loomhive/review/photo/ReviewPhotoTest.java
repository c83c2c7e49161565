package org.loomhive.review.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.review.AReview.ADMIN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.picture.APicture;
import org.loomhive.catalog.picture.PersonSeen;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ordering.returns.AskReturn;
import org.loomhive.ordering.returns.ReturnKind;
import org.loomhive.review.AReview;
import org.loomhive.review.Review;
import org.loomhive.review.ReviewRefusal;
import org.loomhive.review.WriteReview;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class ReviewPhotoTest {
  private static final String CAMERA = "taken in the yard of Ka Name";

  private final AddPhoto add = TestHouse.get(AddPhoto.class);
  private final JudgePhoto judge = TestHouse.get(JudgePhoto.class);
  private final ReviewPhotos photos = TestHouse.get(ReviewPhotos.class);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void nobody_sees_a_photo_before_somebody_has_looked_and_nothing_of_the_camera_stays_in_it()
      throws IOException {
    var review = AReview.published("Schön.", "");
    var photo = added(review, CAMERA);
    assertEquals(PhotoState.WAITING, photo.state());
    assertTrue(photos.file(photo.ref()).isEmpty());
    assertEquals(List.of(), photos.shown(List.of(review.ref())));
    assertTrue(photos.waiting(ADMIN).stream().anyMatch(one -> one.ref().equals(review.ref())));
    judge.show(photo.ref(), PersonSeen.NOBODY, ADMIN);
    var file = photos.file(photo.ref()).orElseThrow();
    assertFalse(new String(file, StandardCharsets.ISO_8859_1).contains(CAMERA));
    assertEquals(photo.ref(), photos.shown(List.of(review.ref())).get(0).ref());
    assertFalse(photos.waiting(ADMIN).stream().anyMatch(one -> one.ref().equals(review.ref())));
  }

  @Test
  void a_photo_of_a_review_that_is_not_shown_is_not_shown_either() throws IOException {
    var photo = added(AReview.written("Schön."), "x");
    judge.show(photo.ref(), PersonSeen.NOBODY, ADMIN);
    assertTrue(photos.file(photo.ref()).isEmpty());
  }

  @Test
  void where_somebody_can_be_recognised_it_is_never_shown_and_what_is_declined_is_gone()
      throws IOException {
    var review = AReview.published("Schön.", "");
    var photo = added(review, "x");
    var ref = photo.ref();
    assertEquals(CatalogRefusal.NOBODY_LOOKED, refusal(() -> judge.show(ref, null, ADMIN)));
    assertEquals(
        ReviewRefusal.PHOTO_OF_SOMEBODY,
        refusal(() -> judge.show(ref, PersonSeen.SOMEBODY, ADMIN)));
    judge.decline(ref, PersonSeen.SOMEBODY, ADMIN);
    assertEquals(PhotoState.DECLINED, photos.of(review.ref()).get(0).state());
    assertThrows(NotFound.class, () -> photos.file(ref, ADMIN));
    assertEquals(
        ReviewRefusal.PHOTO_GONE, refusal(() -> judge.show(ref, PersonSeen.NOBODY, ADMIN)));
  }

  @Test
  void a_manager_of_another_cooperative_neither_sees_nor_judges_it() throws IOException {
    var photo = added(AReview.written("Schön."), "x");
    var other = new Actor("S-2", Set.of(Role.MANAGER), Set.of(CooperativeRef.random()));
    assertEquals(List.of(), photos.waiting(other));
    assertThrows(NotFound.class, () -> photos.file(photo.ref(), other));
    assertThrows(NotFound.class, () -> judge.show(photo.ref(), PersonSeen.NOBODY, other));
  }

  @Test
  void what_is_no_picture_or_one_too_many_is_refused_and_the_same_twice_is_once()
      throws IOException {
    var review = AReview.written("Schön.");
    assertEquals(
        CatalogRefusal.PICTURE_NOT_READABLE,
        refusal(() -> add.add(review.order(), 1, "GIF8 but no".getBytes(StandardCharsets.UTF_8))));
    assertEquals(
        CatalogRefusal.FILE_TOO_LARGE,
        refusal(() -> add.add(review.order(), 1, new byte[20_000_001])));
    for (String each : new String[] {"1", "1", "2", "3"}) added(review, each);
    assertEquals(AddPhoto.MOST, photos.of(review.ref()).size());
    assertEquals(
        ReviewRefusal.TOO_MANY_PHOTOS,
        refusal(() -> add.add(review.order(), 1, APicture.thatTells("4"))));
  }

  @Test
  void she_takes_one_away_at_any_time_and_all_go_with_what_she_takes_back() throws IOException {
    var review = AReview.published("Schön.", "");
    var first = added(review, "1");
    judge.show(first.ref(), PersonSeen.NOBODY, ADMIN);
    added(review, "2");
    add.remove(review.order(), 1, first.ref());
    assertTrue(photos.file(first.ref()).isEmpty());
    assertEquals(1, photos.of(review.ref()).size());
    TestHouse.get(WriteReview.class).withdraw(review.order(), 1);
    assertEquals(List.of(), photos.of(review.ref()));
  }

  @Test
  void while_something_is_claimed_or_after_a_hundred_days_none_is_added() throws IOException {
    var review = AReview.written("Schön.");
    var asked = new AskReturn.Asked(review.order(), ReturnKind.CLAIM, Map.of(1, 1), "Crushed");
    TestHouse.get(AskReturn.class).ask(asked);
    assertEquals(ReviewRefusal.CLAIM_OPEN, refusal(() -> added(review, "x")));
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(110)));
    assertEquals(ReviewRefusal.TOO_LATE, refusal(() -> added(review, "x")));
  }

  private ReviewPhoto added(Review review, String told) throws IOException {
    add.add(review.order(), 1, APicture.thatTells(told));
    var all = photos.of(review.ref());
    return all.get(all.size() - 1);
  }

  private interface Deed {
    void run() throws IOException;
  }

  private static Enum<?> refusal(Deed deed) {
    return assertThrows(Refused.class, deed::run).reason();
  }
}
