package org.loomhive.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loomhive.badge.ClaimWords;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Products;
import org.loomhive.kernel.Refused;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.wording.Found;
import org.loomhive.wording.Wording;

/**
 * Reads a text through before buyers do: for the one who writes it, and once more for the house.
 */
@ApplicationScoped
public class ReadArticle {
  @Inject ClaimWords claims;
  @Inject Products products;
  @Inject Cooperatives cooperatives;
  @Inject Members members;

  /** What the one who writes should look at; not all of it keeps the text from being shown. */
  public List<Found> signs(ArticleVersion version) {
    return Wording.in(version.told(), List.of());
  }

  /** Refused when nobody may be shown this. */
  public void requireFit(ArticleVersion version) {
    requireFit(version.text());
  }

  /** Refused when nobody may be shown this, in whatever language it is. */
  public void requireFit(ArticleText text) {
    requireFit(text.told());
    for (Block block : text.blocks()) block.pieces().forEach(this::requirePiece);
  }

  /** Refused when nobody may read this. */
  public void requireFit(String text) {
    var story = Wording.story(text);
    if (!story.isEmpty()) throw new Refused(ArticleRefusal.TELLS_A_STORY, story.get(0));
    var named = named(text);
    if (named.isPresent()) throw new Refused(ArticleRefusal.NAMES_A_MEMBER, named.get());
    claims.requireProof(text);
  }

  /** Papers prove today all that the text claims. */
  public boolean isProven(String text) {
    return claims.isProven(text);
  }

  private void requirePiece(String slug) {
    if (products.find(slug).filter(Product::isPublished).isEmpty())
      throw new Refused(ArticleRefusal.NO_SUCH_PIECE, slug);
  }

  /** A member whose whole name stands in the text. */
  private Optional<String> named(String text) {
    var names = new ArrayList<String>();
    for (Cooperative each : cooperatives.all())
      members.of(each.ref()).stream().map(Member::called).forEach(names::add);
    return names.stream().filter(name -> stands(name, text)).findFirst();
  }

  private static boolean stands(String name, String text) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      if (isEdge(text, at - 1) && isEdge(text, at + name.length())) return true;
    return false;
  }

  private static boolean isEdge(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetter(text.charAt(at));
  }
}
