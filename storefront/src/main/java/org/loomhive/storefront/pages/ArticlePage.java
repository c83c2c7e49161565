package org.loomhive.storefront.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.loomhive.catalog.shelf.ProductSearch;
import org.loomhive.catalog.shelf.SearchProducts;
import org.loomhive.editorial.ArticleVersion;
import org.loomhive.editorial.Block;
import org.loomhive.editorial.ShownArticles;
import org.loomhive.kernel.NotFound;
import org.loomhive.storefront.shop.ProductCard;
import org.loomhive.storefront.shop.ProductCards;
import org.loomhive.storefront.shop.ShopCurrency;
import org.loomhive.web.language.Spoken;

/** One text that is shown now, with the pieces that stand between its words. */
@Named("articlePage")
@RequestScoped
public class ArticlePage {
  @Inject ShownArticles shown;
  @Inject SearchProducts shelf;
  @Inject ProductCards cards;
  @Inject ShopCurrency shop;

  @Inject
  @ManagedProperty("#{param.a}")
  String slug;

  private ArticleVersion article;

  /** What is not shown now is not there. */
  public void open() {
    var asked = Objects.requireNonNullElse(slug, "");
    article = shown.find(asked).orElseThrow(() -> new NotFound("article", asked));
  }

  public ArticleVersion getArticle() {
    return article;
  }

  /** In their order; what is no longer sold is left out. */
  public List<ProductCard> pieces(Block block) {
    var told = ProductSearch.in(shop.getCurrency()).told(Spoken.now());
    return cards.of(shelf.named(block.pieces(), told));
  }
}
