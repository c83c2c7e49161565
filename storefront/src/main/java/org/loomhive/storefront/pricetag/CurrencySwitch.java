package org.loomhive.storefront.pricetag;

import java.io.IOException;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.storefront.shop.ShopCurrency;
import org.loomhive.web.Markup;

/** Leads to the same page in another currency. */
public final class CurrencySwitch {
  private CurrencySwitch() {}

  public static void draw(Markup page, ShopCurrency shop) throws IOException {
    var here = shop.getCurrency();
    for (ChargeCurrency one : shop.getCurrencies())
      if (one.name().equals(here)) page.whole("strong", here, "class", "small");
      else
        page.whole(
            "a", one.name(), "class", "small", "rel", "nofollow", "href", shop.addressIn(one));
  }
}
