package org.loomhive.storefront.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.editorial.ArticleText;
import org.loomhive.storefront.languages.PageLanguages;
import org.loomhive.storefront.order.TestMoney;
import org.loomhive.storefront.pages.SitePages;
import org.loomhive.storefront.shop.ShopCurrency;
import org.loomhive.web.Address;
import org.loomhive.web.SignedIn;

/** What header and footer tell on the page that is shown. */
@Named("frame")
@ApplicationScoped
public class Frame {
  @Inject Address address;
  @Inject SignedIn signedIn;
  @Inject TestMoney money;
  @Inject SitePages texts;
  @Inject ShopCurrency currency;
  @Inject PageLanguages languages;

  /** Where the pages of the shop begin, without a slash at the end. */
  String site() {
    return address.getSite();
  }

  boolean isSignedIn() {
    return signedIn.isSignedIn();
  }

  boolean isTestMoney() {
    return money.isOn();
  }

  List<ArticleText> headerTexts() {
    return texts.getHeader();
  }

  List<ArticleText> footerTexts() {
    return texts.getFooter();
  }

  ShopCurrency currency() {
    return currency;
  }

  PageLanguages languages() {
    return languages;
  }
}
