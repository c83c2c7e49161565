package org.loomhive.catalog.design;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.picture.DevelopPicture;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/** Writes specification sheets and says which products are made by them. */
@ApplicationScoped
public class WriteDesign {
  @Inject Designs designs;
  @Inject Products products;
  @Inject DevelopPicture develop;
  @Inject Clock clock;

  @Transactional
  public void begin(Design design, SpecificationSheet sheet, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    actor.requireSight(design.cooperative());
    boolean isKnown =
        designs.of(design.cooperative()).stream()
            .anyMatch(other -> other.name().equalsIgnoreCase(design.name()));
    if (isKnown) throw new Refused(DesignRefusal.DESIGN_KNOWN, design.name());
    write(design, sheet, actor);
    designs.add(design);
  }

  /**
   * On the latest edition; when that is frozen a new one begins.
   *
   * @param seen the state of the design when the writer read it
   */
  @Transactional
  public void write(DesignRef ref, String seen, SpecificationSheet sheet, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var design = designs.lock(ref, actor);
    if (!design.state().equals(seen)) throw new Refused(DesignRefusal.WRITTEN_MEANWHILE);
    write(design, sheet, actor);
  }

  private void write(Design design, SpecificationSheet sheet, Actor actor) {
    var draft = design.draft().says(sheet, clock.instant(), actor.ref());
    if (sheet.picture() == null) return;
    if (sheet.picture().alt().isBlank()) throw new Refused(DesignRefusal.NO_WORDS_FOR_PICTURE);
    draft.shows(develop.develop(sheet.picture().file()), sheet.picture().alt());
  }

  @Transactional
  public void link(DesignRef ref, String productSlug, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var design = designs.lock(ref, actor);
    var product = products.get(productSlug);
    if (!product.cooperative().equals(design.cooperative()))
      throw new Refused(DesignRefusal.OTHER_COOPERATIVE);
    var other = designs.ofProduct(productSlug).filter(one -> !one.ref().equals(ref));
    if (other.isPresent())
      throw new Refused(DesignRefusal.HAS_ANOTHER_DESIGN, product.name(), other.get().name());
    design.makes(productSlug);
  }
}
