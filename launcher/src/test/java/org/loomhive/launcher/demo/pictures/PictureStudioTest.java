package org.loomhive.launcher.demo.pictures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PictureStudioTest {
  private final PictureStudio studio = new PictureStudio();

  private static Piece piece(String slug, Look look, String material) {
    if (look.isHoney() || look == Look.SKEIN)
      return new Piece(slug, "One piece", material, new Piece.Style(look, "amber", "", "", 80));
    var pattern = look.isPlaited() ? "TWILL" : "BORDER";
    int size = look == Look.STACK ? 3 : 80;
    var style = new Piece.Style(look, "golden", pattern, "twill", size);
    return new Piece(slug, "One piece", material, style);
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void every_look_is_drawn_the_same_each_time_and_otherwise_for_another_product(Look look) {
    var first = studio.pictures(piece("one", look, "Cane")).get(0);
    var again = studio.pictures(piece("one", look, "Cane")).get(0);
    var other = studio.pictures(piece("other", look, "Cane")).get(0);
    assertArrayEquals(first.jpeg(), again.jpeg());
    assertFalse(Arrays.equals(first.jpeg(), other.jpeg()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Look.class,
      names = {"BASKET", "HANDLED", "PLANTED", "NESTED", "TRAY", "ROUND_TRAY", "STOOL"})
  void what_is_made_of_bamboo_is_not_called_cane(Look look) {
    for (var picture : studio.pictures(piece("one", look, "Bamboo"))) {
      assertTrue(picture.alt().contains(" bamboo"), picture.alt());
      assertFalse(picture.alt().contains("cane"), picture.alt());
    }
  }

  @Test
  void the_alternative_text_names_the_product_and_what_is_seen() {
    var jars = studio.pictures(piece("jars", Look.THREE_JARS, "Honey"));
    assertEquals(
        "One piece: three small glass jars side by side, dark, amber and light honey",
        jars.get(0).alt());
    assertEquals(1, jars.size());
    var napkins = studio.pictures(piece("napkins", Look.STACK, "Cotton"));
    assertTrue(napkins.get(0).alt().startsWith("One piece: folded on each other in twill, "));
    assertEquals(2, napkins.size());
  }
}
