package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.net.HttpCookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody with a browser of her own: she reads, types and clicks as a person does. */
final class Visitor implements AutoCloseable {
  private static final List<Integer> WIDTHS = List.of(320, 390, 768, 1280);
  private static final boolean PICTURES = System.getenv("PICTURES") != null;
  private static Browser browser;

  private final BrowserContext context;
  private final String base;
  private final String name;
  private final boolean script;
  final Page page;
  private int shots;

  Visitor(String name, String base, boolean script) {
    this.name = name;
    this.base = base;
    this.script = script;
    this.context =
        browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(1280, 900)
                    .setLocale("en-GB")
                    .setJavaScriptEnabled(script));
    context.setDefaultTimeout(20_000);
    this.page = context.newPage();
  }

  private static synchronized Browser browser() {
    if (browser == null)
      browser =
          Playwright.create()
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(
                          Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                      .setArgs(
                          List.of(
                              "--no-sandbox",
                              "--disable-dev-shm-usage",
                              "--disable-gpu",
                              "--disable-quic",
                              "--disable-background-networking",
                              "--disable-component-update",
                              "--disable-sync",
                              "--no-first-run")));
    return browser;
  }

  /** The cookies of somebody who is in already. */
  Visitor brings(List<HttpCookie> cookies) {
    var host = URI.create(base).getHost();
    context.addCookies(
        cookies.stream()
            .map(c -> new Cookie(c.getName(), c.getValue()).setDomain(host).setPath(c.getPath()))
            .toList());
    return this;
  }

  /** Opens an address of her site; it starts with a slash or is empty. */
  Visitor opens(String path) {
    page.navigate(base.replaceFirst("/$", "") + path);
    return this;
  }

  Visitor types(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(false)).first().fill(text);
    return this;
  }

  Visitor chooses(String label, String option) {
    page.getByLabel(label).first().selectOption(option);
    return this;
  }

  Visitor presses(String button) {
    button(button).click();
    return this;
  }

  Visitor follows(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
    return this;
  }

  Locator button(String words) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words)).first();
  }

  Visitor reads(String text) {
    com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(page.locator("body"))
        .containsText(text);
    return this;
  }

  Visitor doesNotRead(String text) {
    com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(page.locator("body"))
        .not()
        .containsText(text);
    return this;
  }

  /** A picture further down is fetched only when she comes to it. */
  void sees(Locator image) {
    image.scrollIntoViewIfNeeded();
    page.waitForCondition(() -> (Boolean) image.evaluate("i => i.complete && i.naturalWidth > 0"));
  }

  /** The first text on the page that the pattern's group finds. */
  String finds(String pattern) {
    var match = Pattern.compile(pattern).matcher(page.locator("body").innerText());
    if (!match.find()) throw new AssertionError(pattern + " is not on " + page.url());
    return match.group(match.groupCount());
  }

  /**
   * Nothing may stick out at the side at any width, and nothing serious may stand in the way of
   * anybody. Whoever wants to look herself asks for pictures.
   */
  Visitor looksAround() {
    page.waitForLoadState();
    for (int width : WIDTHS) {
      page.setViewportSize(width, 900);
      assertEquals(0, sticksOut(), "pixels that stick out at " + width + " on " + page.url());
      if (PICTURES) picture(width);
    }
    shots++;
    assertEquals(List.of(), serious(), page.url());
    return this;
  }

  private void picture(int width) {
    var file = "%s-%02d-%d.png".formatted(name, shots, width);
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screens", file)));
  }

  private int sticksOut() {
    var width = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    return (int) page.evaluate(width);
  }

  /** The checker is a script: for a visitor without script her page is opened a second time. */
  private List<String> serious() {
    if (script) return serious(page);
    var twin = new Browser.NewContextOptions().setStorageState(context.storageState());
    try (var other = browser().newContext(twin)) {
      var samePage = other.newPage();
      samePage.navigate(page.url());
      return serious(samePage);
    }
  }

  private static List<String> serious(Page page) {
    return new AxeBuilder(page)
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .analyze()
            .getViolations()
            .stream()
            .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
            .map(Visitor::told)
            .toList();
  }

  private static String told(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().get(0).getHtml();
  }

  @Override
  public void close() {
    context.close();
  }
}
