package org.loomhive.catalog.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.picture.Pictures;
import org.loomhive.catalog.shelf.PublishProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.language.Language;

/**
 * Staff tell a product in another language, part by part. Whoever saves a part has seen its English
 * words; when somebody changed those meanwhile, nothing is taken.
 */
@ApplicationScoped
public class TranslateProduct {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Products products;
  @Inject Pictures pictures;
  @Inject ToldProducts told;
  @Inject PublishProduct shelf;
  @Inject Event<ProductWorded> worded;
  @Inject Clock clock;

  /**
   * One part beside its English words.
   *
   * @param told empty when nobody wrote it yet
   */
  public record Beside(Source source, String told, State state) {}

  /** How a part stands. */
  public enum State {
    MISSING,
    OUTDATED,
    DONE
  }

  /**
   * What staff wrote.
   *
   * @param seen print of all English words that stood beside it
   * @param texts by the key of their source; an empty one takes the part away
   */
  public record Written(Language language, String seen, Map<String, String> texts) {}

  public List<Beside> beside(Product product, Language language) {
    var words = told.words(product, language);
    return sources(product).stream().map(source -> beside(source, words)).toList();
  }

  /** A print of all its English words. */
  public String seen(Product product) {
    return Fingerprint.of(sources(product).toString());
  }

  @Transactional
  public void write(String slug, Written written, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var product = products.get(slug);
    actor.requireSight(product.cooperative());
    if (!seen(product).equals(written.seen())) throw new Refused(CatalogRefusal.SOURCE_CHANGED);
    worded.fire(new ProductWorded(product, String.join("\n", written.texts().values())));
    told.words(product, written.language()).forEach(em::remove);
    em.flush(); // each part stands once
    for (Source source : sources(product)) write(product, source, written, actor);
    em.flush();
    if (product.isPublished()) shelf.publish(product);
  }

  private void write(Product product, Source source, Written written, Actor actor) {
    var text = Objects.requireNonNullElse(written.texts().get(source.key()), "").strip();
    if (!text.isEmpty())
      em.persist(
          new ProductWords(product.id(), written.language(), source)
              .tells(text, source, actor.ref(), clock.instant()));
  }

  private List<Source> sources(Product product) {
    return Source.of(product, pictures.of(product));
  }

  private static Beside beside(Source source, List<ProductWords> words) {
    return words.stream()
        .filter(one -> one.isOf(source))
        .findFirst()
        .map(
            one ->
                new Beside(
                    source,
                    one.told().text(),
                    one.isOutdated(source) ? State.OUTDATED : State.DONE))
        .orElse(new Beside(source, "", State.MISSING));
  }
}
