package org.loomhive.storefront.pricetag;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.storefront.shop.ShopCurrency;
import org.loomhive.web.Drawn;
import org.loomhive.web.Markup;

/** Leads to the same page in another currency. */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "currencies")
public class CurrencySwitch extends Drawn {
  @Override
  protected void draw(Markup page) throws IOException {
    var shop = given("of", ShopCurrency.class);
    var here = shop.getCurrency();
    for (ChargeCurrency one : shop.getCurrencies())
      if (one.name().equals(here)) page.whole("strong", here, "class", "small");
      else
        page.whole(
            "a", one.name(), "class", "small", "rel", "nofollow", "href", shop.addressIn(one));
  }
}
