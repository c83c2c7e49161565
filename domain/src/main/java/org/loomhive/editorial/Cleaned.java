package org.loomhive.editorial;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.owasp.html.Encoding;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Takes out of a text whatever is not plain words in plain order: scripts, styles, pictures,
 * frames, forms, attributes. Links lead to places of our own or to https.
 */
public final class Cleaned {
  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(
              "p", "h2", "h3", "ul", "ol", "li", "strong", "em", "blockquote", "br", "hr")
          .allowElements("a")
          .allowAttributes("href")
          .onElements("a")
          .allowUrlProtocols("https")
          .requireRelNofollowOnLinks()
          .toFactory();

  private static final Pattern TAGGED = Pattern.compile("<(?:p|h2|h3|ul|ol|blockquote)\\b");
  private static final Pattern EMPTY_LINES = Pattern.compile("\\R\\s*\\R");
  private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\"[^>]*>(.*?)</a>");
  private static final Pattern END = Pattern.compile("</(?:p|h2|h3|li|blockquote)>|<br ?/?>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private Cleaned() {}

  /** What is typed without tags becomes paragraphs, one for each empty line between. */
  public static String of(String typed) {
    var text = typed == null ? "" : typed.strip();
    var html = TAGGED.matcher(text).find() ? text : paragraphs(text);
    return POLICY.sanitize(html);
  }

  private static String paragraphs(String text) {
    return Arrays.stream(EMPTY_LINES.split(text))
        .filter(one -> !one.isBlank())
        .map(one -> "<p>" + one.strip() + "</p>")
        .collect(Collectors.joining("\n"));
  }

  /** The same words for a letter without tags; a link stands behind its words. */
  public static String text(String html) {
    var linked = LINK.matcher(html).replaceAll("$2 ($1)");
    var lines = END.matcher(linked).replaceAll("\n");
    return Encoding.decodeHtml(TAG.matcher(lines).replaceAll(""), false).strip();
  }
}
