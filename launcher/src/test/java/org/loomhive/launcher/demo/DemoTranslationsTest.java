package org.loomhive.launcher.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.Workshops;
import org.loomhive.catalog.told.Stories;
import org.loomhive.catalog.told.Terms;
import org.loomhive.catalog.told.TranslateProduct;
import org.loomhive.catalog.told.TranslateProduct.Beside;
import org.loomhive.catalog.told.TranslateProduct.State;
import org.loomhive.editorial.ShownArticle;
import org.loomhive.editorial.ShownArticles;
import org.loomhive.kernel.language.Language;

/** The demo in other languages. */
class DemoTranslationsTest {
  private static final int MANY = 1000;

  private static List<Product> products() {
    return LoadedDemo.get(Products.class).page(0, MANY);
  }

  private static List<Beside> parts(Product product, Language language) {
    return LoadedDemo.get(TranslateProduct.class).beside(product, language);
  }

  @Test
  void every_piece_is_told_in_german_and_french_and_one_of_them_shows_what_is_outdated() {
    var open = new TreeSet<String>();
    for (Language language : List.of(Language.DE, Language.FR))
      for (Product product : products())
        for (Beside part : parts(product, language))
          if (part.state() != State.DONE)
            open.add(product.slug() + " " + part.source().key() + " " + part.state());
    assertEquals(new TreeSet<>(List.of("eri-wool-scarf CRAFT OUTDATED")), open);
  }

  @Test
  void every_page_that_staff_show_is_told_in_german_and_french() {
    var shown = LoadedDemo.get(ShownArticles.class).all();
    assertTrue(shown.size() > 3, shown.toString());
    for (ShownArticle one : shown)
      assertEquals(List.of(Language.EN, Language.DE, Language.FR), one.languages(), one.slug());
  }

  @Test
  void some_pieces_are_told_in_the_languages_that_are_begun() {
    for (Language language : List.of(Language.ES, Language.JA, Language.HI)) {
      long named =
          products().stream()
              .filter(product -> parts(product, language).get(0).state() == State.DONE)
              .count();
      assertTrue(named > 5 && named < products().size(), language + " " + named);
    }
  }

  @Test
  void every_short_word_and_every_story_is_told_in_german_and_french() {
    for (Language language : List.of(Language.DE, Language.FR)) {
      var told = LoadedDemo.get(Terms.class).of(language);
      var untold = new TreeSet<>(LoadedDemo.get(Terms.class).used());
      untold.removeIf(term -> told.containsKey(term) || term.matches("[0-9 x]+cm"));
      assertEquals(new TreeSet<String>(), untold, language.name());
      for (var workshop : LoadedDemo.get(Workshops.class).all())
        assertEquals(language, LoadedDemo.get(Stories.class).of(workshop, language).language());
    }
  }
}
