package org.loomhive.launcher.demo.voice;

import java.util.List;
import java.util.Optional;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.picture.PersonSeen;
import org.loomhive.catalog.picture.PictureWidth;
import org.loomhive.catalog.picture.Pictures;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.language.Language;
import org.loomhive.launcher.demo.DemoTable;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.review.ReadReview;
import org.loomhive.review.Review;
import org.loomhive.review.ReviewState;
import org.loomhive.review.Reviews;
import org.loomhive.review.echo.Echo;
import org.loomhive.review.echo.EchoLine;
import org.loomhive.review.echo.TakeInEchoes;
import org.loomhive.review.photo.AddPhoto;
import org.loomhive.review.photo.JudgePhoto;
import org.loomhive.review.photo.ReviewPhotos;
import org.loomhive.review.told.TellReview;

/** Photos of buyers, what they wrote in other languages, and what was said elsewhere. */
public final class DemoAroundReviews {
  private static final int MOST = 200;

  private DemoWorld world;

  public void load(DemoWorld here) {
    world = here;
    for (DemoTable.Row row : DemoTable.read("review_photos.csv"))
      world.on(row.number("days_ago"), 20, 40, () -> takePhoto(row));
    world.on(1, 21, 20, () -> DemoTable.read("review_words.csv").forEach(this::tell));
    world.on(1, 21, 30, this::echo);
  }

  private void takePhoto(DemoTable.Row row) {
    written(row).ifPresent(review -> takePhoto(review, row.text("judged")));
  }

  private void takePhoto(Review review, String judged) {
    var pictures = world.get(Pictures.class);
    var hung = pictures.of(world.get(Products.class).get(review.productSlug()));
    var key = hung.get(hung.size() - 1).key();
    var file = pictures.file(key, PictureWidth.LARGE.pixels()).orElseThrow();
    world.get(AddPhoto.class).add(review.order(), review.lineNumber(), file);
    if (judged.isEmpty()) return;
    for (var photo : world.get(ReviewPhotos.class).of(review.ref()))
      world.get(JudgePhoto.class).show(photo.ref(), PersonSeen.NOBODY, admin());
  }

  private void tell(DemoTable.Row row) {
    var language = language(row);
    written(row)
        .map(
            review ->
                new TellReview.Said(
                    ReadReview.of(review), language, row.text("words"), row.text("answer")))
        .ifPresent(said -> world.get(TellReview.class).tell(said, admin()));
  }

  private void echo() {
    List<EchoLine> lines =
        DemoTable.read("echoes.csv").stream()
            .map(row -> EchoLine.read(1, echo(row), true))
            .toList();
    world.get(TakeInEchoes.class).takeIn(lines, admin());
  }

  private Echo echo(DemoTable.Row row) {
    var day = world.today().minusDays(row.number("days_ago"));
    return new Echo(row.text("product"), day, row.text("source"))
        .says(row.text("words"), language(row))
        .gives(row.text("stars").isEmpty() ? null : row.number("stars"));
  }

  private Optional<Review> written(DemoTable.Row row) {
    return world.get(Reviews.class).seenBy(admin(), ReviewState.PUBLISHED, 0, MOST).stream()
        .filter(review -> review.words().startsWith(row.text("begins")))
        .findFirst();
  }

  private static Language language(DemoTable.Row row) {
    return Language.find(row.text("language")).orElseThrow();
  }

  private Actor admin() {
    return world.actor("network-admin", Role.NETWORK_ADMIN);
  }
}
