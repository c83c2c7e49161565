package org.loomhive.storefront.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.loomhive.badge.Badge;
import org.loomhive.badge.BadgeBoard;
import org.loomhive.badge.BadgeScope;
import org.loomhive.badge.ProvenWords;
import org.loomhive.catalog.Workshops;
import org.loomhive.catalog.shelf.ProductRow;
import org.loomhive.catalog.told.Terms;
import org.loomhive.storefront.Words;
import org.loomhive.web.language.Spoken;
import org.loomhive.web.language.SpokenAddress;

/**
 * Makes cards of rows: adds who made it, what is proven of it, and where its pages and pictures
 * are.
 */
@ApplicationScoped
public class ProductCards {
  @Inject Workshops workshops;
  @Inject BadgeBoard badges;
  @Inject ProvenWords told;
  @Inject Terms terms;
  @Inject HttpServletRequest request;

  private final ResourceBundle words = new Words();

  public List<ProductCard> of(List<ProductRow> rows) {
    var places = new ProductCard.Places(SpokenAddress.site(request), request.getContextPath());
    var proven = badges.of(rows);
    return told.rows(rows, proven).stream()
        .map(
            row -> {
              var maker = workshops.get(row.cooperative()).name();
              var said = said(proven.getOrDefault(row.slug(), List.of()));
              return new ProductCard(row, maker, said, places);
            })
        .toList();
  }

  private String said(List<Badge> proven) {
    return proven.stream().map(this::said).collect(Collectors.joining(" · "));
  }

  /** What is proven of a material is not said of the whole piece. */
  private String said(Badge badge) {
    var kind = words.getString("badges.kind." + badge.kind());
    return badge.scope() == BadgeScope.MATERIAL
        ? kind + ": " + terms.say(badge.scopeKey(), Spoken.now())
        : kind;
  }
}
