package org.loomhive.wholesale.price;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Sku;
import org.loomhive.wholesale.price.WrittenQuantity.SaidOf;

/**
 * How many pieces companies take of each variant: it says so itself, or its product, or the house.
 */
@ApplicationScoped
public class QuantityRules {
  /** The subject of what holds for the whole house. */
  static final String HOUSE = "";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  public QuantityRule of(Variant variant) {
    return of(List.of(variant)).get(variant.sku());
  }

  /** The same for many, in one look. */
  public Map<Sku, QuantityRule> of(Collection<Variant> variants) {
    var subjects =
        variants.stream()
            .flatMap(one -> Stream.of(one.sku().value(), one.product().slug(), HOUSE))
            .distinct()
            .toList();
    var written = written(subjects);
    var rules = new HashMap<Sku, QuantityRule>();
    for (Variant one : variants) rules.put(one.sku(), QuantityRule.of(nearestFirst(one, written)));
    return rules;
  }

  private List<WrittenQuantity> written(List<String> subjects) {
    if (subjects.isEmpty()) return List.of();
    return em.createQuery(
            "select q from WrittenQuantity q where q.subject in :subjects", WrittenQuantity.class)
        .setParameter("subjects", subjects)
        .getResultList();
  }

  private static List<QuantityRule.Said> nearestFirst(Variant one, List<WrittenQuantity> written) {
    return Stream.of(SaidOf.values())
        .flatMap(place -> written.stream().filter(q -> q.isOf(place, subject(place, one))))
        .map(WrittenQuantity::said)
        .toList();
  }

  static String subject(SaidOf place, Variant one) {
    return switch (place) {
      case VARIANT -> one.sku().value();
      case PRODUCT -> one.product().slug();
      case HOUSE -> HOUSE;
    };
  }

  /** What is said at one place itself. */
  public QuantityRule.Said said(SaidOf place, Variant one) {
    return find(place, subject(place, one))
        .map(WrittenQuantity::said)
        .orElse(new QuantityRule.Said(null, null, null));
  }

  Optional<WrittenQuantity> find(SaidOf place, String subject) {
    return written(List.of(subject)).stream().filter(q -> q.isOf(place, subject)).findFirst();
  }

  void add(WrittenQuantity written) {
    em.persist(written);
  }

  void remove(WrittenQuantity written) {
    em.remove(written);
  }
}
