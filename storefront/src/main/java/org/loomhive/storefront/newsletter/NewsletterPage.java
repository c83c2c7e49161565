package org.loomhive.storefront.newsletter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** What a reader of letters may do, and what she was just told. */
@Named("newsletterPage")
@RequestScoped
public class NewsletterPage {
  private static final Set<String> TOLD = Set.of("asked", "wrong", "later", "confirm", "leave");
  private static final Set<String> DEEDS = Set.of("confirm", "leave");

  @Inject
  @ManagedProperty("#{param.told}")
  String told;

  @Inject
  @ManagedProperty("#{param.do}")
  String deed;

  /** The end of a key; empty for nothing. */
  public String getTold() {
    return told != null && TOLD.contains(told) ? told : "";
  }

  /** What a link of a letter asks; empty for nothing. */
  public String getDeed() {
    return deed != null && DEEDS.contains(deed) ? deed : "";
  }
}
