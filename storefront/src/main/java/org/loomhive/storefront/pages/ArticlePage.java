package org.loomhive.storefront.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.loomhive.catalog.shelf.ProductSearch;
import org.loomhive.catalog.shelf.SearchProducts;
import org.loomhive.editorial.ArticleText;
import org.loomhive.editorial.Block;
import org.loomhive.editorial.ShownArticles;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.language.Language;
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

  private ArticleText article;
  private List<Language> languages;

  /** What is not shown now is not there. */
  public void open() {
    var asked = Objects.requireNonNullElse(slug, "");
    var found = shown.read(asked).orElseThrow(() -> new NotFound("article", asked));
    article = found.in(Spoken.now());
    languages = found.languages();
  }

  public ArticleText getArticle() {
    return article;
  }

  /** In which it is written. */
  public List<Language> getLanguages() {
    return languages;
  }

  /** It is read in English, for nobody has told it in the language of the page. */
  public boolean isInEnglishOnly() {
    return article.language() != Spoken.now();
  }

  /** In their order; what is no longer sold is left out. */
  public List<ProductCard> pieces(Block block) {
    var told = ProductSearch.in(shop.getCurrency()).told(Spoken.now());
    return cards.of(shelf.named(block.pieces(), told));
  }
}
