package org.loomhive.catalog.design;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Sku;

/** The design library. */
@ApplicationScoped
public class Designs {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(Design design) {
    em.persist(design);
  }

  public List<Design> of(CooperativeRef cooperative) {
    return em.createQuery(
            "select d from Design d where d.cooperative = :cooperative order by d.name",
            Design.class)
        .setParameter("cooperative", cooperative)
        .getResultList();
  }

  /** For those who see its cooperative; for others it is not there. */
  public Design get(DesignRef ref, Actor actor) {
    var design =
        em.createQuery("select d from Design d where d.ref = :ref", Design.class)
            .setParameter("ref", ref)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFound("design", ref));
    actor.requireSight(design.cooperative());
    return design;
  }

  Design lock(DesignRef ref, Actor actor) {
    var design = get(ref, actor);
    em.lock(design, LockModeType.PESSIMISTIC_WRITE);
    em.refresh(design);
    return design;
  }

  Optional<Design> ofProduct(String slug) {
    return em.createQuery("select d from Design d where :slug member of d.products", Design.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  /** The sheet by which new work is made, when its product has one. */
  public Optional<DesignEdition> sheetFor(Sku sku) {
    return em.createQuery(
            """
            select d from Variant v, Design d join d.products slug
            where v.sku = :sku and v.product.slug = slug
            """,
            Design.class)
        .setParameter("sku", sku)
        .getResultStream()
        .findFirst()
        .flatMap(Design::inUse);
  }

  /** What may be told of an edition outside; it reads nothing else. */
  public ToldSheet told(EditionRef ref) {
    var words =
        select(
                """
                select e.materials, e.colours, e.packing from DesignEdition e
                where e.design.ref = :design and e.edition = :number
                """,
                Object[].class,
                ref)
            .findFirst()
            .orElseThrow(() -> new NotFound("edition", ref));
    var measures =
        select(
            """
            select m from DesignEdition e join e.measures m
            where e.design.ref = :design and e.edition = :number order by index(m)
            """,
            Measure.class,
            ref);
    return new ToldSheet(
        ref, measures.toList(), (String) words[0], (String) words[1], (String) words[2]);
  }

  private <T> Stream<T> select(String query, Class<T> what, EditionRef ref) {
    return em.createQuery(query, what)
        .setParameter("design", ref.design())
        .setParameter("number", ref.number())
        .getResultStream();
  }

  /** For readers of work that is made by it. */
  public DesignEdition edition(EditionRef ref) {
    return select(
            "select e from DesignEdition e where e.design.ref = :design and e.edition = :number",
            DesignEdition.class,
            ref)
        .findFirst()
        .orElseThrow(() -> new NotFound("edition", ref));
  }
}
