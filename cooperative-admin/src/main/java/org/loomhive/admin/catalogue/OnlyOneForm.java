package org.loomhive.admin.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.catalog.edit.EditVariants;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Says of a variant whether there is no other like it. */
@Named("onlyOne")
@RequestScoped
public class OnlyOneForm {
  @Inject VariantForm page;
  @Inject EditVariants edit;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private boolean only;

  @PostConstruct
  void fill() {
    only = page.getVariant().isOneOfAKind();
  }

  public String save() {
    edit.isTheOnlyOne(page.getVariant().sku(), only, signedIn.actor());
    notes.good(only ? "catalogue.only.yes" : "catalogue.only.no");
    return page.address();
  }

  public boolean isOnly() {
    return only;
  }

  public void setOnly(boolean only) {
    this.only = only;
  }
}
