package org.loomhive.storefront.facts;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
import org.loomhive.badge.Badge;
import org.loomhive.badge.BadgeScope;
import org.loomhive.storefront.languages.ToldPieces;
import org.loomhive.web.Drawn;
import org.loomhive.web.Formats;
import org.loomhive.web.Markup;

/** What may be claimed of a piece, each with the paper that proves it. */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "proven")
public class ProvenList extends Drawn {
  @Override
  protected void draw(Markup page) throws IOException {
    var badges = given("of", List.class);
    if (badges.isEmpty()) return;
    page.open("ul", "class", "badges", "aria-label", word("badges.proven"));
    for (Object badge : badges) write(page, (Badge) badge);
    page.close("ul");
  }

  private void write(Markup page, Badge badge) throws IOException {
    page.open("li").whole("strong", word("badges.kind." + badge.kind()), "class", "tag good");
    var until = format().date(badge.validTo());
    var paper = filled("badges.by", badge.issuer(), badge.number(), until);
    page.text(" ").whole("span", paper + scope(badge), "class", "small soft").close("li");
  }

  private String scope(Badge badge) {
    if (badge.scope() == BadgeScope.COOPERATIVE) return "; " + word("badges.of.cooperative");
    if (badge.scope() != BadgeScope.MATERIAL) return "";
    var material = given("told", ToldPieces.class).term(badge.scopeKey());
    return "; " + filled("badges.of.material", material);
  }

  private String filled(String key, Object... values) {
    return format().filled(word(key), List.of(values));
  }

  private Formats format() {
    return given("format", Formats.class);
  }
}
