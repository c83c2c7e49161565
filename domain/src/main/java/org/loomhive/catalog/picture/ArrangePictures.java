package org.loomhive.catalog.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;

/**
 * Staff put the pictures of a product in order, say anew what one shows, show only a part of it,
 * and write down whether those who can be recognised on it agree.
 */
@ApplicationScoped
public class ArrangePictures {
  private static final int ASIDE = 1_000;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject EditPictures edit;
  @Inject Pictures pictures;
  @Inject DevelopPicture develop;
  @Inject Clock clock;

  /**
   * @param keys the order that is wished; those that are not named follow as they stood
   */
  @Transactional
  public void order(String slug, List<String> keys, Actor actor) {
    var product = edit.mine(slug, actor);
    var hung = new ArrayList<>(pictures.of(product));
    hung.sort(Comparator.comparingInt(one -> place(keys, one)));
    for (int i = 0; i < hung.size(); i++) hung.get(i).standsAt(ASIDE + i);
    em.flush(); // places on the wall are unique
    for (int i = 0; i < hung.size(); i++) hung.get(i).standsAt(i);
    em.flush();
    edit.arrange(product);
  }

  private static int place(List<String> keys, ProductPicture picture) {
    int at = keys.indexOf(picture.key());
    return at < 0 ? keys.size() + picture.position() : at;
  }

  /**
   * @param by 1 for one place later, -1 for one place earlier; at the end it stays where it is
   */
  @Transactional
  public void move(String slug, String key, int by, Actor actor) {
    var product = edit.mine(slug, actor);
    var keys = new ArrayList<>(pictures.of(product).stream().map(ProductPicture::key).toList());
    int from = keys.indexOf(key);
    int to = from + by;
    if (from < 0 || to < 0 || to >= keys.size()) return;
    Collections.swap(keys, from, to);
    order(slug, keys, actor);
  }

  @Transactional
  public void tell(String slug, String key, String alt, Actor actor) {
    var product = edit.mine(slug, actor);
    pictures.get(product, key).tells(edit.words(alt, product));
    edit.arrange(product);
  }

  /** Gives the key under which it is found from now on. */
  @Transactional
  public String cut(String slug, String key, Cut part, Actor actor) {
    var product = edit.mine(slug, actor);
    var picture = pictures.get(product, key);
    var large =
        Darkroom.scale(part.of(develop.source(picture.source())), PictureWidth.LARGE.pixels());
    picture.shows(part, develop.cut(picture.source(), part, large));
    tellOf(picture, key);
    picture.measures(large.getWidth(), large.getHeight());
    edit.arrange(product);
    return picture.key();
  }

  /** What is told of the photo in other languages is told of its part. */
  private void tellOf(ProductPicture picture, String keyBefore) {
    em.createQuery(
            "update ProductWords w set w.picture = :key"
                + " where w.productId = :product and w.picture = :before")
        .setParameter("key", picture.key())
        .setParameter("product", picture.productId())
        .setParameter("before", keyBefore)
        .executeUpdate();
  }

  /** Another answer ends what was agreed before. */
  @Transactional
  public void answer(String slug, String key, PersonSeen seen, Actor actor) {
    var product = edit.mine(slug, actor);
    pictures.get(product, key).shows(seen);
    edit.arrange(product);
  }

  /**
   * All who can be recognised agreed that buyers see it.
   *
   * @param terms until when, and in what way
   */
  @Transactional
  public void agree(String slug, String key, PictureConsent.Terms terms, Actor actor) {
    var product = edit.mine(slug, actor);
    var picture = pictures.get(product, key);
    if (!picture.isOfSomebody()) throw new Refused(CatalogRefusal.NOBODY_TO_AGREE);
    if (terms.until().isBefore(edit.today(product)))
      throw new Refused(CatalogRefusal.CONSENT_IS_OVER);
    picture.isAgreedUntil(terms.until());
    em.persist(consent(picture, actor).until(terms.until(), terms.how()));
    edit.arrange(product);
  }

  /** As easy as giving it, and no reason is asked. */
  @Transactional
  public void takeBack(String slug, String key, Actor actor) {
    var product = edit.mine(slug, actor);
    var picture = pictures.get(product, key);
    if (picture.agreedUntil().isEmpty()) return;
    picture.isAgreedUntil(null);
    em.persist(consent(picture, actor));
    edit.arrange(product);
  }

  private PictureConsent consent(ProductPicture picture, Actor actor) {
    return new PictureConsent(picture.source(), actor, clock.instant());
  }
}
