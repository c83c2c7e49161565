package org.loomhive.admin.newsletters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.loomhive.admin.Words;
import org.loomhive.badge.Badge;
import org.loomhive.badge.BadgeBoard;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.told.ToldProducts;
import org.loomhive.editorial.ArticleText;
import org.loomhive.editorial.Articles;
import org.loomhive.editorial.Block;
import org.loomhive.editorial.ReadArticle;
import org.loomhive.editorial.TranslateArticle;
import org.loomhive.kernel.language.Language;
import org.loomhive.newsletter.Issue;
import org.loomhive.newsletter.ReaderLink;
import org.loomhive.newsletter.SendIssue;

/**
 * A text as a letter, in the reader's language when its version is told in it. It is made anew for
 * each reader, so that a claim whose paper has lapsed stands in none that leaves afterwards.
 */
@ApplicationScoped
public class LetterText {
  private static final String HERE = "http://localhost:8080";

  @Inject Articles articles;
  @Inject TranslateArticle translate;
  @Inject ReadArticle read;
  @Inject ToldProducts told;
  @Inject Products products;
  @Inject BadgeBoard badges;

  private final ResourceBundle words = new Words();

  public SendIssue.Text of(Issue issue, Language language) {
    var version = articles.version(issue.slug(), issue.number()).orElseThrow();
    var place = new TranslateArticle.Place(version.slug(), version.number(), language);
    return translate
        .find(place)
        .filter(text -> read.isProven(text.told()))
        .map(text -> new SendIssue.Text(text.title(), letter(text)))
        .orElseGet(() -> new SendIssue.Text(issue.subject(), letter(version.text())));
  }

  private String letter(ArticleText text) {
    var parts =
        text.blocks().stream()
            .map(block -> told(block, text.language()))
            .collect(Collectors.joining("\n\n"));
    return text.title() + "\n\n" + text.summary() + "\n\n" + parts;
  }

  private String told(Block block, Language language) {
    if (block.pieces().isEmpty()) return block.text();
    return block.pieces().stream()
        .flatMap(slug -> products.find(slug).filter(Product::isPublished).stream())
        .map(product -> told(product, language))
        .collect(Collectors.joining("\n\n"));
  }

  /** What is proven of it is said in English, the language of the office, or not at all. */
  private String told(Product product, Language language) {
    var name = told.of(product, language).name().text();
    var line = language == Language.EN ? proven(product) : "";
    var page = shop() + language.path() + "/product?p=" + product.slug();
    return name + line + "\n" + page;
  }

  private String proven(Product product) {
    var kinds =
        badges.of(product).stream()
            .map(Badge::kind)
            .map(kind -> words.getString("badges.kind." + kind))
            .collect(Collectors.joining(", "));
    return kinds.isEmpty() ? "" : "\n" + kinds;
  }

  /** Public address of the shop. */
  public static String shop() {
    return ConfigProvider.getConfig()
        .getOptionalValue("loomhive.public.storefront", String.class)
        .orElse(HERE);
  }

  public static ReaderLink link() {
    return new ReaderLink(ConfigProvider.getConfig().getValue("loomhive.link.key", String.class));
  }
}
