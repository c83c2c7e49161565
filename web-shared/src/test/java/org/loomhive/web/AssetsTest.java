package org.loomhive.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssetsTest {
  private static final String TOKENS = "/style/tokens.css";
  private static final String HOUSE = "/style/house.css";
  private static final String SHOP = "/style/shop.css";

  @Test
  void the_look_is_all_sheets_of_a_site_in_their_order() {
    var shop = assets(Map.of(SHOP, "c{}", TOKENS, "a{}", HOUSE, "b{}"));
    assertEquals("a{}b{}c{}", new String(shop.look(), StandardCharsets.UTF_8));
    var office = assets(Map.of(TOKENS, "a{}", HOUSE, "b{}"));
    assertEquals("a{}b{}", new String(office.look(), StandardCharsets.UTF_8));
  }

  @Test
  void its_address_is_another_as_soon_as_one_of_them_is() {
    var before = assets(Map.of(TOKENS, "a{}", SHOP, "c{}"));
    var after = assets(Map.of(TOKENS, "a{}", SHOP, "d{}"));
    assertNotEquals(before.of(Assets.LOOK), after.of(Assets.LOOK));
    assertTrue(before.isGiven(before.of(Assets.LOOK)));
    assertFalse(before.isGiven(after.of(Assets.LOOK)));
  }

  private static Assets assets(Map<String, String> files) {
    var assets = new Assets();
    assets.site =
        (ServletContext)
            Proxy.newProxyInstance(
                AssetsTest.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (site, method, asked) -> {
                  if (method.getName().equals("getContextPath")) return "/there";
                  var text = files.get((String) asked[0]);
                  return text == null
                      ? null
                      : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
                });
    return assets;
  }
}
