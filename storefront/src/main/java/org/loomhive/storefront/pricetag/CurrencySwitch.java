package org.loomhive.storefront.pricetag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.storefront.shop.ShopCurrency;
import org.loomhive.web.Markup;

/** Leads to the same page in another currency. */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "currencies")
public class CurrencySwitch extends UIComponentBase {
  @Override
  public String getFamily() {
    return "loomhive.shop";
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    var shop = (ShopCurrency) getAttributes().get("of");
    var here = shop.getCurrency();
    var page = new Markup(faces, this);
    for (ChargeCurrency one : shop.getCurrencies())
      if (one.name().equals(here)) page.whole("strong", here, "class", "small");
      else
        page.whole(
            "a", one.name(), "class", "small", "rel", "nofollow", "href", shop.addressIn(one));
  }
}
