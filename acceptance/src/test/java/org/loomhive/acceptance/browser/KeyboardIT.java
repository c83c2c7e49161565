package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.launcher.Site;

/**
 * Somebody who has no mouse: what she reaches, she reaches with the tab key, and sees where she is.
 */
class KeyboardIT {
  private static final int FAR = 80;
  private static final String WHERE =
      "() => { const e = document.activeElement;"
          + " const named = e.labels && e.labels.length ? e.labels[0].innerText : e.innerText;"
          + " return (named || e.value || '').trim(); }";
  private static final String SEEN =
      "() => { const s = getComputedStyle(document.activeElement);"
          + " return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0; }";

  private Visitor she;

  @AfterEach
  void leaves() {
    she.close();
  }

  @Test
  void a_buyer_buys_with_the_keyboard_alone() {
    she = new Visitor("keyboard", RunningHouse.get().address(Site.SHOP), true);
    she.opens("/product?p=bamboo-egg-basket");
    goesTo("Skip to content");
    hits("Enter");
    assertEquals("main", she.page.evaluate("() => document.activeElement.id"));
    goesTo("Add to basket");
    hits("Enter");
    she.reads("It is in your basket now");
    goesTo("Go to the checkout");
    hits("Enter");
    she.reads("Where shall it go?");
    goesTo("Where shall it go?");
    she.page.keyboard().type("Germany");
    goesTo("Show delivery");
    hits("Enter");
    she.reads("Tracked post");
    types("E-mail", "keys@example.org");
    types("Name of the receiver", "Greta Muster");
    types("Street and number", "Webergasse 4");
    types("Postcode", "10115");
    types("Town", "Berlin");
    goesTo("Tracked post");
    hits("Space");
    goesTo("Place order and pay");
    hits("Enter");
    she.reads("Test payment");
    goesTo("Pay");
    hits("Enter");
    she.reads("Thank you");
  }

  @Test
  void a_weaver_comes_in_with_the_keyboard_alone() {
    var account = RunningHouse.signIn("portal", Journey.WEAVER);
    she = new Visitor("keyboard-portal", RunningHouse.get().address(Site.PORTAL), true);
    she.opens("/");
    types("Your phone number", account.name());
    types("Your PIN", account.secret());
    hits("Enter");
    she.reads("My work");
  }

  private void types(String label, String text) {
    goesTo(label);
    she.page.keyboard().type(text);
  }

  /** On from where she is, through the end of the page to its beginning. */
  private void goesTo(String name) {
    for (int i = 0; i < FAR; i++) {
      hits("Tab");
      if (!she.page.evaluate(WHERE).toString().startsWith(name)) continue;
      assertTrue((boolean) she.page.evaluate(SEEN), "nothing shows that " + name + " is chosen");
      return;
    }
    throw new AssertionError("The tab key does not reach " + name);
  }

  private void hits(String key) {
    she.page.keyboard().press(key);
  }
}
