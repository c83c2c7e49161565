package org.loomhive.web.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Instance;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.language.Language;
import org.loomhive.web.SectionWords;

class ReadablePagesTest {
  private static final Map<String, String> FILES =
      Map.of(
          "/told.xhtml", "#{words['whole.one']}",
          "/begun.xhtml", "#{words['whole.one']} <ui:include src=\"/WEB-INF/part.xhtml\"/>",
          "/WEB-INF/part.xhtml", "#{words[page.good ? 'whole.one' : 'half.one']}",
          "/silent.xhtml", "<p></p>");

  private final ReadablePages pages = new ReadablePages();

  ReadablePagesTest() {
    pages.site = answering(ServletContext.class, ReadablePagesTest::file);
    pages.found = found(new Said());
  }

  @Test
  void a_started_language_is_offered_where_all_that_a_page_asks_for_is_said_in_it() {
    assertEquals(Language.ES, pages.nearest(Language.ES, "/told"));
    assertFalse(pages.of("/told").contains(Language.JA));
  }

  @Test
  void a_page_of_which_a_part_lacks_one_word_is_read_in_english_as_a_whole() {
    assertEquals(Language.EN, pages.nearest(Language.ES, "/begun"));
  }

  @Test
  void a_complete_language_and_a_page_without_words_are_always_there() {
    assertTrue(pages.of("/begun").containsAll(List.of(Language.EN, Language.DE, Language.FR)));
    assertEquals(List.of(Language.values()), pages.of("/silent"));
  }

  private static final class Said extends SectionWords {
    Said() {
      super(
          List.of("org.loomhive.web.language.whole.words", "org.loomhive.web.language.half.words"));
    }
  }

  private static InputStream file(Object path) {
    var text = FILES.get(path);
    return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @SuppressWarnings("unchecked")
  private static Instance<SectionWords> found(SectionWords words) {
    return answering(Instance.class, asked -> words);
  }

  private static <T> T answering(Class<T> type, Function<Object, Object> answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, asked) -> answer.apply(asked == null ? null : asked[0])));
  }
}
