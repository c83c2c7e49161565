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
import org.loomhive.editorial.ArticleVersion;
import org.loomhive.editorial.Articles;
import org.loomhive.editorial.Block;
import org.loomhive.newsletter.Issue;
import org.loomhive.newsletter.ReaderLink;
import org.loomhive.newsletter.SendIssue;

/**
 * A text as a letter. It is made anew for each reader, so that a claim whose paper has lapsed
 * stands in none that leaves afterwards.
 */
@ApplicationScoped
public class LetterText {
  private static final String HERE = "http://localhost:8080";

  @Inject Articles articles;
  @Inject Products products;
  @Inject BadgeBoard badges;

  private final ResourceBundle words = new Words();

  public SendIssue.Text of(Issue issue) {
    var version = articles.version(issue.slug(), issue.number()).orElseThrow();
    return new SendIssue.Text(issue.subject(), told(version));
  }

  private String told(ArticleVersion version) {
    var parts = version.blocks().stream().map(this::told).collect(Collectors.joining("\n\n"));
    return version.title() + "\n\n" + version.summary() + "\n\n" + parts;
  }

  private String told(Block block) {
    if (block.pieces().isEmpty()) return block.text();
    return block.pieces().stream()
        .flatMap(slug -> products.find(slug).filter(Product::isPublished).stream())
        .map(this::told)
        .collect(Collectors.joining("\n\n"));
  }

  private String told(Product product) {
    var proven =
        badges.of(product).stream()
            .map(Badge::kind)
            .map(kind -> words.getString("badges.kind." + kind))
            .collect(Collectors.joining(", "));
    var line = proven.isEmpty() ? "" : "\n" + proven;
    return product.name() + line + "\n" + shop() + "/product?p=" + product.slug();
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
