package org.loomhive.storefront.frame;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import org.loomhive.storefront.languages.LanguageSwitch;
import org.loomhive.storefront.languages.PageLanguages.Hint;
import org.loomhive.storefront.pricetag.CurrencySwitch;
import org.loomhive.web.Drawn;
import org.loomhive.web.Markup;

/** What stands above every page of the shop; on a phone most of it opens as a menu. */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "header")
public class SiteHeader extends Drawn {
  private static final String MENU = "menu";

  @Override
  protected void draw(Markup page) throws IOException {
    var frame = given("of", Frame.class);
    var site = frame.site();
    if (frame.isTestMoney()) page.whole("p", word("site.banner"), "class", "banner");
    var hint = frame.languages().getHint();
    if (hint != null) draw(page, hint);
    page.open("header", "class", "site-header").open("div", "class", "bar");
    page.whole("a", word("site.name"), "class", "site-name", "href", site + "/");
    menuButton(page, null, Icon.MENU, word("site.menu"));
    page.open("div", "id", MENU, "class", MENU, "popover", "auto");
    menuButton(page, "hide", Icon.CROSS, word("site.menu.close"));
    ways(page, frame);
    choices(page, frame);
    page.close("div");
    iconLink(page, site + "/products#q", Icon.SEARCH, word("shop.products.search"));
    iconLink(page, site + "/basket", Icon.BASKET, word("site.basket"));
    page.close("div").close("header");
  }

  private static void draw(Markup page, Hint hint) throws IOException {
    var tag = hint.language().tag();
    page.open("p", "class", "banner quiet", "lang", tag);
    if (hint.address().isEmpty()) page.text(hint.sentence());
    else page.whole("a", hint.sentence(), "hreflang", tag, "href", hint.address());
    page.close("p");
  }

  private static void ways(Markup page, Frame frame) throws IOException {
    var links = new SiteLinks(page, frame.site());
    page.open("nav", "class", "site-nav", "aria-label", word("site.nav"));
    links.to("/products", word("site.products"));
    links.to("/wishlist", word("wishlist.title"));
    links.to(frame.headerTexts());
    if (frame.isSignedIn()) {
      links.to("/account/index", word("site.account"));
      page.open("form", "method", "post", "action", frame.site() + "/sign-out");
      page.whole("button", houseWord("signout"), "class", "link").close("form");
    } else links.to("/sign-in", word("site.signin"));
    page.close("nav");
  }

  private static void choices(Markup page, Frame frame) throws IOException {
    page.open("span", "class", "currencies");
    page.whole("span", word("shop.currency.choose"), "class", "small").text(" ");
    CurrencySwitch.draw(page, frame.currency());
    page.close("span");
    page.open("nav", "class", "currencies", "aria-label", word("site.languages"));
    LanguageSwitch.draw(page, frame.languages());
    page.close("nav");
  }

  private static void menuButton(Markup page, String action, Icon icon, String text)
      throws IOException {
    page.open("button", "type", "button", "class", "icon menu-button", "popovertarget", MENU);
    page.attributes("popovertargetaction", action);
    icon.draw(page);
    page.whole("span", text).close("button");
  }

  private static void iconLink(Markup page, String there, Icon icon, String text)
      throws IOException {
    page.open("a", "class", "icon", "href", there);
    icon.draw(page);
    page.whole("span", text).close("a");
  }
}
