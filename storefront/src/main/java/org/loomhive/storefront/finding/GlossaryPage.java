package org.loomhive.storefront.finding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.catalog.shelf.CraftWords;
import org.loomhive.catalog.shelf.CraftWords.CraftWord;

/** The words of the crafts, kept as their makers say them and explained. */
@Named
@RequestScoped
public class GlossaryPage {
  public List<CraftWord> getCraftWords() {
    return CraftWords.all();
  }
}
