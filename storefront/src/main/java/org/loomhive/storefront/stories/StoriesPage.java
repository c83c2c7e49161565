package org.loomhive.storefront.stories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Workshop;
import org.loomhive.catalog.Workshops;

/** All cooperatives and crafts, each with the way to its story. */
@Named
@RequestScoped
public class StoriesPage {
  @Inject Workshops workshops;

  public List<Workshop> getMakers() {
    return workshops.all();
  }

  public ProductKind[] getKinds() {
    return ProductKind.values();
  }
}
