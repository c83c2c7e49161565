package org.loomhive.admin.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Sku;
import org.loomhive.web.SignedIn;

/** The variant that the address names, for whoever sees the work of its cooperative. */
@RequestScoped
public class EditedVariant {
  @Inject Variants variants;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.sku}")
  String sku;

  private Variant variant;

  public Variant get() {
    if (variant == null) {
      variant = variants.get(new Sku(sku));
      signedIn.actor().requireSight(variant.product().cooperative());
    }
    return variant;
  }
}
